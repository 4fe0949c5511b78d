import type { PayloadRequest } from "payload";
import { Attempts, type Folders, type Rendition } from "#collections";
import { digestOf } from "#render/digest";
import { MissingSupplyError, ToolkitError } from "#render/errors";
import type { PlateDesk, PlateTile } from "#render/plates";
import type { ArtworkFiles } from "../stores/artwork-files.ts";
import { fileStore } from "../stores/file-store.ts";
import { PictureShelf } from "../studio/picture-shelf.ts";
import { openPack, writePack, type OpenPack } from "./plate-pack.ts";

/** `small` has pictures alone, for lists; `whole` has the plates too, for the proof viewer. */
export type PlateSize = "small" | "whole";

/** A `page` is one picture of what is left after cutting, for whoever talks about a place on it; a `thumbnail` is it in a list. */
export type PictureSize = "page" | "thumbnail";

/** Pixels of one plate at most: an A4 sheet of `whole` has about 160 ppi, a card 600. */
const pixels: Readonly<Record<PictureSize | PlateSize, number>> = {
  page: 1_500_000,
  thumbnail: 160_000,
  small: 450_000,
  whole: 3_000_000,
};

/** Longest sides of pictures that were made as pictures. */
const sides: Readonly<Record<PictureSize, number>> = {
  page: 1200,
  thumbnail: 480,
};

/** A list of jobs with its pictures, some times. */
const allowed = { attempts: 900, within: 60_000 };

/** Another number where packs mean something else or look otherwise. */
const packVersion = 4;

type PictureFile = Pick<
  NonNullable<Rendition["files"]>[number],
  "digest" | "fileName"
>;

/** Where plates and pictures of PDF pages are made and kept by the file's digest. Who may look is asked before. */
export class PlateRoom {
  readonly #files: ArtworkFiles;
  readonly #shelf: PictureShelf;
  readonly #attempts = new Attempts(allowed);
  #desk: Promise<PlateDesk> | undefined;

  constructor(folders: Pick<Folders, "plates" | "renditions">) {
    this.#files = fileStore(folders.renditions);
    this.#shelf = new PictureShelf(folders.plates);
  }

  /** The tag of a page's plates: it changes with their file. */
  tagOf(digest: string, page: number, size: PictureSize | PlateSize): string {
    return digestOf({ digest, page, size, packVersion });
  }

  /** The tag of a tile of a page's `whole` plates. */
  tileTagOf(digest: string, page: number, tile: PlateTile): string {
    return digestOf({ digest, page, tile, packVersion });
  }

  /** The plates of a page, kept or made now. */
  async open(
    req: PayloadRequest,
    digest: string,
    {
      page,
      size,
    }: { readonly page: number; readonly size: PictureSize | PlateSize },
  ): Promise<OpenPack> {
    this.#count(req);
    const show = size === "thumbnail" ? "page" : size;
    const key = this.tagOf(digest, page, size);
    const kept = await this.#shelf.get(key, async () => {
      const bytes = await this.#bytesOf(digest);
      const desk = await this.#open();
      const question = { bytes, page, pixels: pixels[size], show };
      return writePack(await desk.ask(question));
    });
    return openPack(kept);
  }

  /** A file that is a picture, made small enough to look at. */
  async picture(
    req: PayloadRequest,
    { digest, fileName }: PictureFile,
    size: PictureSize,
  ): Promise<Uint8Array> {
    this.#count(req);
    return this.#shelf.get(this.tagOf(digest, 1, size), async () => {
      const { pictureWithin } = await import("#render/photographs");
      return pictureWithin(await this.#bytesOf(digest), sides[size], fileName);
    });
  }

  /** A tile of a page's `whole` plates, kept or made now: plate after plate, packed with gzip. */
  async tile(
    req: PayloadRequest,
    digest: string,
    { page, tile }: { readonly page: number; readonly tile: PlateTile },
  ): Promise<Uint8Array> {
    this.#count(req);
    return this.#shelf.get(this.tileTagOf(digest, page, tile), async () => {
      const bytes = await this.#bytesOf(digest);
      const desk = await this.#open();
      return desk.askTile({
        ...{ bytes, digest, page, tile },
        pixels: pixels.whole,
      });
    });
  }

  async #bytesOf(digest: string): Promise<Uint8Array> {
    const bytes = await this.#files.get(digest);
    if (bytes) return bytes;
    throw new MissingSupplyError(
      "Cannot show the page: the bytes of its file are gone; restore the folder of renditions, or make it again",
    );
  }

  #open(): Promise<PlateDesk> {
    this.#desk ??= import("#render/plates").then(
      ({ PlateDesk: Desk }) => new Desk(),
    );
    return this.#desk;
  }

  #count(req: PayloadRequest): void {
    const name = `${req.user?.collection}:${req.user?.id}`;
    const seconds = this.#attempts.take(name);
    if (seconds === 0) return;
    throw new ToolkitError(
      "too-many-attempts",
      `Too many plates at once: wait ${seconds} seconds and go on`,
    );
  }
}
