/** The parts of the brand guide, in the order in which the head and the first page name them. Only pages that exist. */
export interface GuidePlace {
  readonly address: string;
  /** Two words at most: it stands in the head of each page. */
  readonly words: string;
  /** What one finds there, in one line. */
  readonly says: string;
}

export const guidePlaces: readonly GuidePlace[] = [];
