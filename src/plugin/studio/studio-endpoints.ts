/**
 * The studio over the network. Payload asks nobody for access at endpoints of our own: each begins by asking who
 * it is, and reads as whoever asks.
 */
import type { Endpoint } from "payload";
import { privateJson, type Folders } from "#collections";
import { fileStore } from "../stores/file-store.ts";
import { liveEndpoint } from "../live-preview/live-endpoint.ts";
import { approvalEndpoints } from "./approvals/approval-endpoints.ts";
import { draftEndpoints } from "./draft-endpoints.ts";
import { fitsEndpoint } from "./fits-endpoint.ts";
import { historyQuery, studioHistory } from "./history.ts";
import { makeEndpoints } from "./make-endpoints.ts";
import { mergeEndpoints } from "./merge/merge-endpoints.ts";
import { packEndpoint } from "./pack-endpoint.ts";
import { studioPerson } from "./person.ts";
import { pictureEndpoint } from "./picture-endpoint.ts";
import { PictureShelf } from "./picture-shelf.ts";
import { printEndpoints } from "./print/print-endpoints.ts";
import { previewEndpoint } from "./preview-endpoint.ts";
import { checked } from "./read-body.ts";
import { studioDesk } from "./studio-desk.ts";
import { studioToolkits } from "./toolkit-cards.ts";
import { studioOffer } from "./toolkit-offer.ts";

/** Everything under `/api/studio`. */
export function studioEndpoints(folders: Folders): readonly Endpoint[] {
  const desk = studioDesk(folders);
  const shelf = new PictureShelf(folders.previews);
  return [
    {
      path: "/studio/toolkits",
      method: "get",
      handler: async (req) =>
        privateJson({ toolkits: await studioToolkits(req) }),
    },
    {
      path: "/studio/toolkits/:slug",
      method: "get",
      handler: async (req) =>
        privateJson(await studioOffer(req, String(req.routeParams?.["slug"]))),
    },
    previewEndpoint(desk),
    liveEndpoint(desk),
    fitsEndpoint(desk),
    pictureEndpoint(desk, shelf),
    ...draftEndpoints(),
    ...makeEndpoints(),
    ...mergeEndpoints(folders),
    ...approvalEndpoints(folders),
    ...printEndpoints(),
    packEndpoint(fileStore(folders.renditions)),
    {
      path: "/studio/history",
      method: "get",
      handler: async (req) => {
        studioPerson(req);
        const query = Object.fromEntries(req.searchParams ?? []);
        const asked = checked(historyQuery, query);
        return privateJson(await studioHistory(req, asked));
      },
    },
  ];
}
