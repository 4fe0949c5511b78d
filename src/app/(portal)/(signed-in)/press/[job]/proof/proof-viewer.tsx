"use client";

import { useMemo, useRef, useState, type RefObject } from "react";
import type { DeskFinding, DeskPage } from "#plugin/portal";
import { InkPanel } from "./ink-panel.tsx";
import { closestInkAt, type InkReading } from "./ink-at.ts";
import { overLimit, type OverLimit, type PixelArea } from "./over-limit.ts";
import { OverlayPanel } from "./overlay-panel.tsx";
import { Overlays, type Overlay } from "./overlays.tsx";
import { SheetCanvas } from "./sheet-canvas.tsx";
import type { LoadedPlates, PlatePoint } from "./shapes.ts";
import { useLooking, type Looking } from "./use-looking.ts";
import { usePlates } from "./use-plates.ts";
import { useTiles, type CloserPlates } from "./use-tiles.ts";
import { ZoomTools } from "./zoom-tools.tsx";

interface ProofViewerProps {
  /** Where the page's plates are. */
  readonly address: string;
  readonly page: DeskPage;
  readonly limit: number;
  readonly findings: readonly DeskFinding[];
}

/** The plates of a page to look at: what each prints, where it ends, and how much ink stands anywhere. */
export function ProofViewer({ address, ...shown }: ProofViewerProps) {
  const loading = usePlates(address);
  switch (loading.kind) {
    case "trouble":
      return (
        <p role="alert" className="problem">
          {loading.says}
        </p>
      );
    case "loading":
      return (
        <p role="status" className="proof-waiting">
          Making the plates
          {loading.of > 0 && `: ${loading.come} of ${loading.of} are here`} …
        </p>
      );
    case "here":
      return <Viewer address={address} plates={loading.page} {...shown} />;
  }
}

interface ViewerProps extends ProofViewerProps {
  readonly plates: LoadedPlates;
}

function Viewer({ address, findings, limit, page, plates }: ViewerProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<ReadonlySet<Overlay>>(
    new Set<Overlay>(["trim", "folds"]),
  );
  const [hasOver, setHasOver] = useState(false);
  const looking = useLooking(stage, plates);
  const { cross } = looking;
  const closer = useTiles(address, plates, looking);
  const reading = useMemo(
    () => cross && closestInkAt(plates, closer.tiles, cross),
    [plates, closer, cross],
  );
  const over = useMemo(
    () =>
      hasOver ? overLimit(plates, limit, areaOf(page, plates)) : undefined,
    [hasOver, plates, limit, page],
  );
  const place = placeOf(cross, page, plates);
  const looked = {
    ...{ findings, hidden, looking, over, page, plates, shown },
    tiles: closer.tiles,
  };
  return (
    <div className="proof">
      <div className="proof-look-at">
        <ZoomTools looking={looking} closer={closer} />
        <Stage stage={stage} {...looked} />
        <p className="seen-by-readers" role="status">
          {looking.isByKey && wordsOf(reading, place)}
        </p>
        {plates.missing.length > 0 && (
          <p className="problem">
            Not everything could be drawn: {plates.missing.join("; ")}.
          </p>
        )}
      </div>
      <div className="proof-panels">
        <InkPanel
          {...{ plates, hidden, reading, limit, place }}
          onHide={setHidden}
        />
        <OverlayPanel
          {...{ page, findings, shown, limit, over }}
          onShow={setShown}
          onOver={setHasOver}
        />
      </div>
    </div>
  );
}

interface StageProps extends Omit<ViewerProps, "address" | "limit"> {
  readonly tiles: CloserPlates["tiles"];
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly hidden: ReadonlySet<string>;
  readonly shown: ReadonlySet<Overlay>;
  readonly over: OverLimit | undefined;
  readonly looking: Looking;
}

/** Where the sheet lies. It takes the keys while it has the focus. */
function Stage({ looking, over, page, stage, ...drawn }: StageProps) {
  const { cross, hands, room, view } = looking;
  const { findings, hidden, plates, shown, tiles } = drawn;
  return (
    <>
      <div
        ref={stage}
        className="proof-stage"
        role="application"
        tabIndex={0}
        aria-label={`Proof of ${page.name.toLowerCase()}`}
        aria-describedby="proof-keys"
        {...hands}
      >
        {room && view && (
          <>
            <SheetCanvas
              {...{ plates, tiles, hidden, view, over }}
              stage={room}
            />
            <Overlays {...{ page, plates, view, shown, findings, cross }} />
          </>
        )}
      </div>
      <p id="proof-keys" className="quiet small">
        Point to read the ink, drag to move the sheet, pinch or Ctrl and wheel
        to zoom. With keys: arrows move the crosshair by 1 mm, with Shift by 10
        mm; + and − zoom, 1 shows its actual size, 0 the whole sheet.
      </p>
    </>
  );
}

/** The pixels inside the bleed: marks beside it are solid in all inks. */
function areaOf(page: DeskPage, plates: LoadedPlates): PixelArea {
  const { height, width, x, y } = page.bleed ?? page.trim ?? page.media;
  const scale = plates.density / 25.4;
  const within = (place: number, most: number) =>
    Math.min(most, Math.max(0, Math.round(place * scale)));
  return {
    left: within(x - page.media.x, plates.width),
    right: within(x + width - page.media.x, plates.width),
    top: within(y - page.media.y, plates.height),
    foot: within(y + height - page.media.y, plates.height),
  };
}

/** Where a place is from the trim's top-left corner, in words. */
function placeOf(
  cross: PlatePoint | undefined,
  { media }: DeskPage,
  { density }: LoadedPlates,
): string {
  if (!cross) return "Point at the sheet to read its ink.";
  const millimeters = (pixels: number, from: number) =>
    (from + (pixels / density) * 25.4).toFixed(1);
  return `${millimeters(cross.x, media.x)} mm from the left of the trim, ${millimeters(cross.y, media.y)} mm from its top`;
}

function wordsOf(reading: InkReading | undefined, place: string): string {
  if (!reading) return "Beside the sheet";
  const inks = reading.inks.flatMap(({ ink, percent }) =>
    percent >= 0.5 ? `${ink} ${Math.round(percent)} %` : [],
  );
  return `${inks.length > 0 ? inks.join(", ") : "No ink"}. Total ${Math.round(reading.total)} %. ${place}`;
}
