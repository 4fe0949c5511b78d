import type { ElectionKind } from "#brand";

/** Each kind of election, as people call it. */
export const electionKindLabels: Readonly<Record<ElectionKind, string>> = {
  local: "Local elections",
  "by-election": "By-election",
  mayoral: "Mayor",
  "police-and-crime-commissioner": "Police and crime commissioner",
  parliamentary: "UK Parliament",
  referendum: "Referendum",
  neighbourhood: "Neighbourhood plan",
};

/** Whether a word names a kind of election. */
export const isElectionKind = (word: string): word is ElectionKind =>
  Object.hasOwn(electionKindLabels, word);

/** Every kind of election. */
export const electionKinds: readonly ElectionKind[] =
  Object.keys(electionKindLabels).filter(isElectionKind);
