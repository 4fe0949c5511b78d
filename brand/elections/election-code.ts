/** Codes of the rules before an election: stable, kept with every decision, never given to another rule. */
export type ElectionCode =
  | "election/paused"
  | "election/undecided"
  | "election/political"
  | "election/person-named"
  | "election/member-download"
  | "election/new-launch";
