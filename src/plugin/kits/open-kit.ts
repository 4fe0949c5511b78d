/** Who opens a kit: somebody who may read it, or whoever has a link to it. It shows nothing. */
import { createLocalReq, type Payload, type PayloadRequest } from "payload";
import type { Brand } from "#brand";
import {
  isMember,
  referenceOf,
  shareOfKitPass,
  type Folders,
  type Kit,
  type Share,
  type User,
} from "#collections";
import { defaultHome, foldersOf } from "../home.ts";
import { fetchBrand } from "../toolkit/fetch-brand.ts";

/** A kit in the hands of somebody who may use it. */
export interface OpenKit {
  readonly kit: Kit;
  readonly brand: Brand;
  readonly brandId: number;
  readonly payload: Payload;
  readonly req: PayloadRequest;
  /** Who uses it, as the audit names them: `user:4`, `share:7`. */
  readonly actor: string;
  /** Whom it was made for, in words. */
  readonly recipient: string;
  /** The link, where one was followed. */
  readonly share?: Share;
  /** Whether it is for an elected member. */
  readonly isForMember: boolean;
  readonly folders: Folders;
}

/** What somebody brings along. */
export interface KitAsked {
  readonly person: User | undefined;
  /** The passes of links, from their cookies. */
  readonly passes: readonly string[];
  /** Where files are kept, where that is not this home. */
  readonly folders?: Folders;
}

/** The kit of a number, for somebody who may open it; nothing for everybody else. */
export async function kitFor(
  payload: Payload,
  id: number,
  { folders = foldersOf(defaultHome()), passes, person }: KitAsked,
): Promise<OpenKit | undefined> {
  const found =
    (person && (await kitOfPerson(payload, id, person))) ??
    (await kitOfLink(payload, id, passes));
  return found && { ...found, folders };
}

/** A kit in the list of its supplier. */
export interface OwnKit {
  readonly id: number;
  readonly title: string;
  /** `2026-12-04`. */
  readonly neededBy?: string;
}

/** The open kits that were made for somebody, the next one needed first. */
export async function ownKits(
  payload: Payload,
  { id }: Pick<User, "id">,
): Promise<readonly OwnKit[]> {
  const { docs } = await payload.find({
    collection: "kits",
    where: {
      and: [{ supplier: { equals: id } }, { isClosed: { not_equals: true } }],
    },
    sort: "neededBy",
    limit: 50,
    pagination: false,
    depth: 0,
    select: { title: true, neededBy: true },
    overrideAccess: true,
  });
  return docs.map(({ neededBy, ...kit }) => ({
    id: kit.id,
    title: kit.title,
    ...(neededBy && { neededBy: neededBy.slice(0, 10) }),
  }));
}

type Found = Omit<OpenKit, "folders">;

async function kitOfPerson(
  payload: Payload,
  id: number,
  person: User,
): Promise<Found | undefined> {
  const req = await createLocalReq(
    { user: { ...person, collection: "users" } },
    payload,
  );
  const kit = await found(req, id, false);
  return (
    kit && {
      ...(await withBrand(payload, kit)),
      req,
      actor: `user:${person.id}`,
      recipient: kit.recipient ?? person.name,
      isForMember: isMember(req),
    }
  );
}

async function kitOfLink(
  payload: Payload,
  id: number,
  passes: readonly string[],
): Promise<Found | undefined> {
  for (const pass of passes) {
    const share = await shareOfKitPass(payload, pass, id);
    if (!share) continue;
    const req = await createLocalReq({}, payload);
    const kit = await found(req, id, true);
    if (!kit || kit.isClosed) return undefined;
    return {
      ...(await withBrand(payload, kit)),
      req,
      share,
      actor: `share:${share.id}`,
      recipient: share.recipient,
      isForMember: share.isForMember ?? false,
    };
  }
  return undefined;
}

async function found(
  req: PayloadRequest,
  id: number,
  overrideAccess: boolean,
): Promise<Kit | undefined> {
  const { docs } = await req.payload.find({
    collection: "kits",
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess,
    req,
  });
  return docs[0];
}

async function withBrand(
  payload: Payload,
  kit: Kit,
): Promise<Pick<OpenKit, "brand" | "brandId" | "kit" | "payload">> {
  const brandId = Number(referenceOf(kit.brand));
  const { brand } = await fetchBrand(payload, brandId);
  return { kit, brand, brandId, payload };
}
