"use client";
import type { KeyboardEvent, MouseEvent } from "react";
import type { PinnedComment } from "./comments.tsx";

/** A page of an output; its picture where a browser shows it as one. */
export interface RenditionPage {
  readonly page: number;
  readonly picture?: string;
}

/** A place on a page, as shares of its trim. */
export interface Place {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

interface PageProps extends RenditionPage {
  readonly pins: readonly (PinnedComment & { readonly number: number })[];
  readonly chosen: number | undefined;
  readonly place?: Place;
  readonly onChoose: (id: number) => void;
  /** Absent for somebody who may only read. */
  readonly onPlace?: (place: Place) => void;
}

/** How far an arrow key moves the pin, as a share of the page. */
const stride = 0.02;

const strides: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-stride, 0],
  ArrowRight: [stride, 0],
  ArrowUp: [0, -stride],
  ArrowDown: [0, stride],
};

const within = (value: number): number =>
  Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;

const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
});

/** One page with its pins. A place on it is chosen with the mouse, or with the arrow keys. */
export function Page({
  chosen,
  onChoose,
  onPlace,
  page,
  picture,
  pins,
  place,
}: PageProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const isByKey = event.detail === 0;
    onPlace?.({
      page,
      x: isByKey ? 0.5 : within((event.clientX - box.left) / box.width),
      y: isByKey ? 0.5 : within((event.clientY - box.top) / box.height),
    });
  };
  const move = (event: KeyboardEvent) => {
    const step = strides[event.key];
    if (!step || !place) return;
    event.preventDefault();
    onPlace?.({
      page,
      x: within(place.x + step[0]),
      y: within(place.y + step[1]),
    });
  };
  return (
    <div className="livery-page">
      {picture ? (
        <img src={picture} alt={`Page ${page}`} loading="lazy" />
      ) : (
        <p className="livery-page-blank">
          Page {page} is drawn, or may not be shown now: pin your comment to its
          place here all the same.
        </p>
      )}
      {onPlace && (
        <button
          type="button"
          className="livery-page-place"
          aria-label={`Choose a place on page ${page}; the arrow keys move it`}
          onClick={click}
          onKeyDown={move}
        />
      )}
      {pins.map((pin) => (
        <button
          key={pin.id}
          type="button"
          className={`livery-pin${pin.isResolved ? " livery-pin--settled" : ""}`}
          style={at(pin)}
          aria-pressed={chosen === pin.id}
          aria-label={`Comment ${pin.number}${pin.isResolved ? ", settled" : ""}: ${pin.text}`}
          onClick={() => onChoose(pin.id)}
        >
          {pin.number}
        </button>
      ))}
      {place && (
        <span
          className="livery-pin livery-pin--new"
          style={at(place)}
          aria-hidden
        >
          +
        </span>
      )}
    </div>
  );
}
