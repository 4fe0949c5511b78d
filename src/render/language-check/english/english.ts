/** A stretch of a text, in UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** An article and the one that belongs there. */
export interface ArticleFault extends Place {
  readonly wanted: string;
}

/** What the libraries for English prose can tell, behind one door that is opened on demand. */
export interface English {
  /** Articles that do not fit the sound after them: `a hour`. */
  readonly articles: (text: string) => readonly ArticleFault[];
  /** Where verbs stand in the passive. Only irregular ones are known: `was written`. */
  readonly passives: (text: string) => readonly Place[];
  /** Syllables of one word, at least 1. */
  readonly syllables: (word: string) => number;
}
