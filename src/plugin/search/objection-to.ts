import { todayInLondon, type QueryCheck } from "#collections";
import { ToolkitError } from "#render/errors";
import { readQuestion } from "./question.ts";

/** What only one answer needs, and no question that is asked again. */
const passing = ["after", "limit", "facets"];

/** What is wrong with a question as an address carries it; nothing where the library can be asked so. */
export const objectionTo: QueryCheck = (query) => {
  const words = Object.fromEntries(new URLSearchParams(query));
  const named = passing.find((name) => Object.hasOwn(words, name));
  if (named)
    return `Leave "${named}" out of a saved search: it belongs to one page of results`;
  try {
    readQuestion(words, todayInLondon());
    return undefined;
  } catch (error) {
    if (error instanceof ToolkitError) return error.message;
    throw error;
  }
};
