import type { FollowedApproval } from "#plugin/studio";

/** What an approval shows, in a line: where it changes, its page is read again. */
export const seenOf = ({ outputs, status, steps }: FollowedApproval): string =>
  JSON.stringify([
    status,
    steps.map(({ state }) => state),
    outputs.map(({ comments, state }) => [state, comments.length]),
  ]);
