/** Asks the press desk's endpoints from the page. */
import { sentenceIn } from "../../parts/ask-studio.ts";

/** Why something was not done, in a sentence; nothing where it was. */
export type Refusal = string | undefined;

/** Sends something to a job: a move, a message, a price. */
export async function tellDesk(
  job: number,
  what: "moves" | "messages" | "price",
  body: object,
): Promise<Refusal> {
  const response = await fetch(`/api/print-jobs/${job}/${what}`, {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!response)
    return "The desk cannot be reached. Check the connection and try again.";
  if (response.ok) return undefined;
  if (response.status === 401)
    return "You have been signed out. Load the page again and sign in.";
  return `${sentenceIn(await said(response))}.`;
}

/** Orders a job again; gives the new draft's id, or why there is none. */
export async function reorder(job: number): Promise<number | string> {
  const response = await fetch(`/api/print-jobs/${job}/reorder`, {
    method: "POST",
    credentials: "same-origin",
  }).catch(() => undefined);
  const answer = response && (await said(response));
  if (response?.ok && isMade(answer)) return answer.job.id;
  return `${sentenceIn(answer)}.`;
}

const isMade = (
  answer: unknown,
): answer is { readonly job: { readonly id: number } } =>
  typeof answer === "object" &&
  answer !== null &&
  "job" in answer &&
  typeof answer.job === "object" &&
  answer.job !== null &&
  "id" in answer.job &&
  typeof answer.job.id === "number";

const said = (response: Response): Promise<unknown> =>
  response.json().catch(() => undefined);
