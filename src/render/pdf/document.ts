/**
 * A PDF in the making, over pdf-lib's object model: objects, streams, pages, and the shared ones
 * by key. This folder is the only door to pdf-lib and to HarfBuzz's subsetter; it chooses no
 * colours, reads no frame and never looks at the clock.
 */
import {
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFObjectCopier,
  PDFRawStream,
  type PDFRef,
} from "@cantoo/pdf-lib";
import type { Font } from "../text/font.ts";
import { PaintError } from "../errors.ts";
import { deflated } from "./deflate.ts";
import { embedFont } from "./font/embed-font.ts";
import { FontUse } from "./font/font-use.ts";
import { rounded } from "./number.ts";
import { serialize } from "./serialize.ts";
import { Written } from "./written.ts";

/** An indirect object's number. */
export type Ref = PDFRef;

/** What a dictionary may hold; a plain string is a name. */
export type Value =
  PDFObject | string | number | boolean | readonly Value[] | Entries;

/** A dictionary; undefined entries are left out. */
export interface Entries {
  readonly [key: string]: Value | undefined;
}

/** Collects the objects of one PDF and writes them. */
export class PdfDocument {
  readonly #context = PDFContext.create();
  readonly #shared = new Map<string, Ref>();
  readonly #fonts = new Map<string, FontUse>();
  readonly #copiers = new Map<PDFContext, PDFObjectCopier>();
  readonly #pages: Ref[] = [];
  readonly #pageTree: Ref;
  readonly #version: string;

  constructor(version: "1.6" | "1.7" = "1.7") {
    this.#version = version;
    this.#pageTree = this.reserve();
  }

  /** A number for an object that comes later. */
  reserve(): Ref {
    return this.#context.nextRef();
  }

  /** Puts an object under a reserved number. */
  assign(ref: Ref, value: Value): Ref {
    const isObject = value instanceof PDFObject;
    this.#context.assign(ref, isObject ? value : new Written(value));
    return ref;
  }

  /** Adds an object. */
  add(value: Value): Ref {
    return this.assign(this.reserve(), value);
  }

  /** Adds a stream, compressed unless it is `packed` already or must stay legible. */
  stream(
    entries: Entries,
    content: Uint8Array | string,
    compression: "flate" | "none" = "flate",
  ): Ref {
    const plain =
      typeof content === "string" ? Buffer.from(content, "latin1") : content;
    const isFlate = compression === "flate";
    const dict = this.#dict(
      isFlate ? { ...entries, Filter: "FlateDecode" } : entries,
    );
    return this.add(PDFRawStream.of(dict, isFlate ? deflated(plain) : plain));
  }

  /** The object of a key, made at its first use. */
  once(key: string, make: () => Ref): Ref {
    let ref = this.#shared.get(key);
    if (!ref) {
      ref = make();
      this.#shared.set(key, ref);
    }
    return ref;
  }

  /** The use that this document makes of a font; it is embedded when the document is written. */
  font(font: Font): FontUse {
    let use = this.#fonts.get(font.key);
    if (!use) {
      use = new FontUse(font, this.reserve());
      this.#fonts.set(font.key, use);
    }
    return use;
  }

  /** Copies objects out of a PDF that was opened, each once however often it is asked for. */
  copierFrom(source: PDFContext): PDFObjectCopier {
    let copier = this.#copiers.get(source);
    if (!copier) {
      copier = PDFObjectCopier.for(source, this.#context);
      this.#copiers.set(source, copier);
    }
    return copier;
  }

  /** Adds a page after the others, under a number that may have been reserved for it. */
  addPage(entries: Entries, ref: Ref = this.reserve()): Ref {
    const page = { Type: "Page", Parent: this.#pageTree, ...entries };
    this.#pages.push(this.assign(ref, page));
    return ref;
  }

  /** Writes the file. The document is finished by it. */
  save(catalog: Entries, information: Entries): Uint8Array {
    if (this.#pages.length === 0)
      throw new PaintError("Cannot write a PDF without pages: give it a frame");
    for (const use of this.#fonts.values()) embedFont(this, use);
    this.assign(this.#pageTree, {
      Type: "Pages",
      Kids: this.#pages,
      Count: this.#pages.length,
    });
    const trailer = this.#context.trailerInfo;
    trailer.Root = this.add({
      Type: "Catalog",
      Pages: this.#pageTree,
      ...catalog,
    });
    trailer.Info = this.add(information);
    return serialize(this.#context, this.#version);
  }

  #object(value: Value): PDFObject {
    if (value instanceof PDFObject) return value;
    if (typeof value === "string") return PDFName.of(value);
    if (typeof value === "number") return PDFNumber.of(rounded(value, 5));
    if (typeof value === "boolean") return value ? PDFBool.True : PDFBool.False;
    if (!isList(value)) return this.#dict(value);
    const array = PDFArray.withContext(this.#context);
    for (const item of value) array.push(this.#object(item));
    return array;
  }

  #dict(entries: Entries): PDFDict {
    const dict = PDFDict.withContext(this.#context);
    for (const [key, value] of Object.entries(entries))
      if (value !== undefined) dict.set(PDFName.of(key), this.#object(value));
    return dict;
  }
}

const isList = (value: readonly Value[] | Entries): value is readonly Value[] =>
  Array.isArray(value);
