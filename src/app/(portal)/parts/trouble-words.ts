import { sentenceIn, type Trouble } from "./ask-studio.ts";

/** What kept an answer away, and what to do. */
export function troubleWords(trouble: Trouble): string {
  switch (trouble.kind) {
    case "signed-out":
      return "You have been signed out. Your words are kept in this tab: sign in again to go on.";
    case "busy":
      return "The studio is busy. Wait a moment and try again.";
    case "unreachable":
      return "The studio cannot be reached. Check the connection and try again; your words are kept in this tab.";
    case "conflict":
      return `${sentenceIn(trouble.body)}.`;
    case "refused":
      return `${trouble.says}.`;
  }
}
