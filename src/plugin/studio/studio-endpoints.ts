/**
 * The studio over the network. Payload asks nobody for access at endpoints of our own: each begins by asking who
 * it is, and reads as whoever asks.
 */
import type { Endpoint } from "payload";
import { privateJson, type Folders } from "#collections";
import { draftEndpoints } from "./draft-endpoints.ts";
import { fitsEndpoint } from "./fits-endpoint.ts";
import { pictureEndpoint } from "./picture-endpoint.ts";
import { PictureShelf } from "./picture-shelf.ts";
import { previewEndpoint } from "./preview-endpoint.ts";
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
    fitsEndpoint(desk),
    pictureEndpoint(desk, shelf),
    ...draftEndpoints(),
  ];
}
