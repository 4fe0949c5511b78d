import type { CollectionConfig, Endpoint } from "payload";
import { importFolder, privateJson, todayInLondon } from "#collections";
import { aboveList } from "../above-list.ts";
import { dropEntry, keepEntry } from "./keep-entries.ts";
import { readQuestion } from "./question.ts";
import { searchPhotographs } from "./search-photographs.ts";

/** `GET /api/photographs/search`: Payload asks nobody for access here, so the search itself does. */
const search: Omit<Endpoint, "root"> = {
  path: "/search",
  method: "get",
  handler: async (req) => {
    const question = readQuestion(req.query, todayInLondon());
    return privateJson(await searchPhotographs(req, question));
  },
};

/** The photographs, made searchable: what search knows of them changes with them. */
export const searchable = (
  photographs: CollectionConfig,
): CollectionConfig => ({
  ...photographs,
  admin: aboveList(
    photographs,
    "/src/app/(payload)/components/library/library-link.tsx#LibraryInvitation",
  ),
  endpoints: [...(photographs.endpoints || []), search],
  fields: [...photographs.fields, importFolder()],
  hooks: {
    ...photographs.hooks,
    afterChange: [...(photographs.hooks?.afterChange ?? []), keepEntry],
    afterDelete: [...(photographs.hooks?.afterDelete ?? []), dropEntry],
  },
});
