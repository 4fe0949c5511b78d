/**
 * Files that the guide hands out, made by the engine when they are first asked for and kept while the brand is what
 * it was. It decides nothing about who may have them.
 */
import type { Payload } from "payload";
import type { Brand } from "#brand";
import type { GuideEngine, GuideGround } from "./guide-engine.ts";

/** The brand whose files are asked for. */
export interface ShelfBrand {
  readonly payload: Payload;
  readonly brand: Brand;
  readonly brandId: number;
}

interface Shelf {
  readonly ground: GuideGround;
  readonly files: Map<string, Promise<Uint8Array>>;
  bytes: number;
}

const shelves = new WeakMap<Brand, Promise<Shelf>>();

/** Of one brand, in bytes: its whole pack, and as many dies as suppliers ask for in a day. */
const mostKept = 48_000_000;

/** The engine is one for all: files are made one after the other, so that pages are answered meanwhile. */
let last: Promise<unknown> = Promise.resolve();

/** A file by its key, made where it is not kept. Equal keys of one brand are equal bytes. */
export async function guideFile(
  asked: ShelfBrand,
  key: string,
  make: (engine: GuideEngine, ground: GuideGround) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { ground } = await shelfOf(asked);
  return keptFile(asked, key, () => {
    const making = last.then(async () =>
      make(await import("#render/guide-files"), ground),
    );
    last = making.catch(() => undefined);
    return making;
  });
}

/** The same for what is made elsewhere: whoever asks while a file is made waits for the same one. */
export async function keptFile(
  asked: ShelfBrand,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const shelf = await shelfOf(asked);
  const found = shelf.files.get(key);
  if (found) return found;
  const making = make();
  shelf.files.set(key, making);
  try {
    const bytes = await making;
    shelf.bytes += bytes.byteLength;
    await makeRoom(shelf, key);
    return bytes;
  } catch (error) {
    shelf.files.delete(key);
    throw error;
  }
}

/** The file that was made first gives way; the newest stays, however large. */
async function makeRoom(shelf: Shelf, newest: string): Promise<void> {
  for (const [key, file] of shelf.files) {
    if (shelf.bytes <= mostKept || key === newest) return;
    shelf.files.delete(key);
    shelf.bytes -= (await file).byteLength;
  }
}

async function shelfOf(asked: ShelfBrand): Promise<Shelf> {
  const found = shelves.get(asked.brand) ?? openShelf(asked);
  shelves.set(asked.brand, found);
  return found;
}

async function openShelf({
  brand,
  brandId,
  payload,
}: ShelfBrand): Promise<Shelf> {
  const { updatedAt } = await payload.findByID({
    collection: "brands",
    id: brandId,
    select: { updatedAt: true },
    depth: 0,
    overrideAccess: true,
  });
  const { drawingFonts } = await import("#render/guide-files");
  return {
    ground: {
      brand,
      fonts: drawingFonts(brand),
      issued: updatedAt.slice(0, 10),
    },
    files: new Map(),
    bytes: 0,
  };
}
