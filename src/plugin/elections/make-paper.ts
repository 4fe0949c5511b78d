import { createLocalReq, type Payload, type PayloadRequest } from "payload";
import type { DocumentArtwork, NoticeContent } from "#render";
import { readBriefing, type ReadElection } from "./read-papers.ts";

/** The papers that are made about an election. */
export const paperNames = ["notice", "briefing"] as const;

/** One of them. */
export type PaperName = (typeof paperNames)[number];

/** Whether a word names a paper. */
export const isPaperName = (word: string): word is PaperName =>
  paperNames.some((name) => name === word);

/** Which paper, on which paper. */
export interface PaperWish {
  readonly paper: PaperName;
  readonly format: NoticeContent["format"];
  /** Who asks; absent: the program. */
  readonly req?: PayloadRequest;
}

/** Makes a paper about an election as it stands today. The engine is opened for it alone. */
export async function makePaper(
  payload: Payload,
  read: ReadElection,
  { format, paper, req }: PaperWish,
): Promise<DocumentArtwork> {
  const { produceBriefing, produceNotice } =
    await import("#render/election-papers");
  if (paper === "briefing")
    return produceBriefing(
      await readBriefing(req ?? (await createLocalReq({}, payload)), read),
    );
  const { name, notice, poll, wards } = read.content.election;
  return produceNotice({
    ...read.content,
    // Names of listed people stay behind.
    election: { name, notice, poll, wards },
    languages: read.languages,
    format,
  });
}
