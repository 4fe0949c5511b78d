/** The pictures of a report: pages, plates and places, cut from the plates that were measured. */
import type { Photograph } from "#brand";
import { sha256 } from "../../digest.ts";
import { encode } from "../../pixels/encode.ts";
import { createPixelStore } from "../../pixels/pixel-store.ts";
import type { Plates } from "../../plates/plates.ts";
import { cleanText } from "../../preflight/report/clean-text.ts";
import type {
  MmBox,
  PressReport,
  ReportPage,
} from "../../preflight/report/press-report.ts";
import { composite, tinted } from "../../preflight/report/preview/composite.ts";
import {
  spotColor,
  type ScreenColor,
} from "../../preflight/report/preview/ink-colors.ts";
import {
  plateColor,
  printingPlates,
} from "../../preflight/report/preview/page-pictures.ts";
import { shrinkPlates } from "../../preflight/report/preview/shrink-plates.ts";
import { spotLooks } from "../../preflight/report/spot-looks.ts";
import {
  isMostOf,
  onView,
  partAround,
} from "../../preflight/report/view-places.ts";
import type { InspectedPage } from "../../preflight/press/artwork-subject.ts";
import type { Inspection } from "../../preflight/press/inspect-press-file.ts";
import type { PixelStore, RawPixels } from "../../supplies.ts";

/** A part of a page's sheet as a picture, in millimetres of the page's view. */
export interface SheetPicture {
  /** `Photograph.id`. */
  readonly id: string;
  readonly part: MmBox;
}

/** What pictures there are of a report. */
export interface ReportPictures {
  /** By page. */
  readonly sheets: ReadonlyMap<number, SheetPicture>;
  /** By page, those that print something. */
  readonly plates: ReadonlyMap<
    number,
    readonly { readonly ink: string; readonly id: string }[]
  >;
  /** By number of the finding. */
  readonly places: ReadonlyMap<number, SheetPicture>;
  /** By page, around the greatest ink. */
  readonly peaks: ReadonlyMap<number, SheetPicture>;
  readonly photographs: readonly Photograph[];
  readonly pixels: PixelStore;
}

/** Pages that are drawn; of more, the report gives amounts alone. */
const mostPages = 8;
/** Findings whose place is shown enlarged. */
const mostPlaces = 24;
/** Longest sides in pixels. */
const sides = { sheet: 900, plate: 300, part: 420 };

/** Draws everything that a report shows. The same inspection gives the same pictures. */
export async function drawPictures(
  { subject }: Inspection,
  report: PressReport,
): Promise<ReportPictures> {
  const store = new PictureStore();
  const spots = new Map(
    [...spotLooks(subject.file)].map(([ink, look]) => [ink, spotColor(look)]),
  );
  const sheets = new Map<number, SheetPicture>();
  const plates = new Map<number, { ink: string; id: string }[]>();
  const places = new Map<number, SheetPicture>();
  const peaks = new Map<number, SheetPicture>();
  for (const inspected of subject.pages.slice(0, mostPages)) {
    const { number } = inspected;
    const page = report.pages.find((one) => one.number === number);
    if (!inspected.plates || !page) continue;
    const { width, height } = page.media;
    const drawing: Drawing = { page, plates: inspected.plates, spots, store };
    const whole = { x: 0, y: 0, width, height };
    sheets.set(number, await drawPart(drawing, whole, `sheet-${number}`));
    plates.set(number, await drawPlates(inspected, drawing));
    for (const { box, number: finding, page: on } of report.findings) {
      if (on !== number || !box || places.size >= mostPlaces) continue;
      const place = onView(box, page);
      if (isMostOf(place, page.media)) continue;
      const part = within(partAround(place, page.media), page.media);
      places.set(finding, await drawPart(drawing, part, `place-${finding}`));
    }
    const peak = page.plates && onView(page.plates.totalInk.box, page);
    if (!peak || peak.width === 0) continue;
    const part = within(partAround(peak, page.media), page.media);
    peaks.set(number, await drawPart(drawing, part, `peak-${number}`));
  }
  return { sheets, plates, places, peaks, ...store.opened() };
}

interface Drawing {
  readonly page: ReportPage;
  readonly plates: Plates;
  readonly spots: ReadonlyMap<string, ScreenColor>;
  readonly store: PictureStore;
}

async function drawPart(
  { page, plates, spots, store }: Drawing,
  part: MmBox,
  id: string,
): Promise<SheetPicture> {
  const isWhole = part.width >= page.media.width;
  const cut = cutPlates(plates, part, page.media);
  const side = isWhole ? sides.sheet : sides.part;
  await store.add(id, composite(shrinkPlates(cut, side), spots));
  return { id, part };
}

async function drawPlates(
  inspected: InspectedPage,
  { page, plates, spots, store }: Drawing,
): Promise<{ ink: string; id: string }[]> {
  const small = shrinkPlates(printingPlates(inspected, plates), sides.plate);
  const drawn: { ink: string; id: string }[] = [];
  for (const [index, plate] of small.plates.entries()) {
    const id = `plate-${page.number}-${index}`;
    await store.add(id, tinted(small, plate, plateColor(plate.ink, spots)));
    drawn.push({ ink: cleanText(plate.ink), id });
  }
  return drawn;
}

/** A part that its sheet holds whole. */
function within(part: MmBox, sheet: MmBox): MmBox {
  const width = Math.min(part.width, sheet.width);
  const height = Math.min(part.height, sheet.height);
  return {
    x: Math.max(0, Math.min(part.x, sheet.width - width)),
    y: Math.max(0, Math.min(part.y, sheet.height - height)),
    width,
    height,
  };
}

/** The plates of a part alone. */
function cutPlates(plates: Plates, part: MmBox, sheet: MmBox): Plates {
  const across = plates.width / sheet.width;
  const down = plates.height / sheet.height;
  const left = Math.floor(part.x * across);
  const top = Math.floor(part.y * down);
  const width = Math.max(
    1,
    Math.min(plates.width - left, Math.round(part.width * across)),
  );
  const height = Math.max(
    1,
    Math.min(plates.height - top, Math.round(part.height * down)),
  );
  const rows = (data: Uint8Array) => {
    const kept = new Uint8Array(width * height);
    for (let row = 0; row < height; row++) {
      const start = (top + row) * plates.width + left;
      kept.set(data.subarray(start, start + width), row * width);
    }
    return kept;
  };
  return {
    ...plates,
    width,
    height,
    plates: plates.plates.map((plate) => ({
      ...plate,
      data: rows(plate.data),
    })),
  };
}

/** Pictures as the painter asks for photographs. */
class PictureStore {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #photographs: Photograph[] = [];

  async add(id: string, raw: RawPixels): Promise<void> {
    const bytes = await encode(raw, "png");
    this.#bytes.set(id, bytes);
    this.#photographs.push({
      id,
      title: id,
      alt: {},
      credit: "",
      focalPoint: { x: 0.5, y: 0.5 },
      pixelWidth: raw.width,
      pixelHeight: raw.height,
      digest: sha256(bytes),
    });
  }

  opened(): Pick<ReportPictures, "photographs" | "pixels"> {
    const read = async ({ id }: Photograph) =>
      this.#bytes.get(id) ?? new Uint8Array();
    return {
      photographs: this.#photographs,
      pixels: createPixelStore(read),
    };
  }
}
