"use client";

import type { PointerEvent } from "react";
import type { FocalPoint as Point } from "#brand";
import type { PhotographChoice } from "#plugin/studio";

interface FocalPointProps {
  readonly photograph: PhotographChoice;
  readonly point: Point;
  readonly onChange: (point: Point) => void;
}

const share = (value: number): number =>
  Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

/** What every size keeps in view: pointed at in the picture, or moved with the two sliders. */
export function FocalPoint({ onChange, photograph, point }: FocalPointProps) {
  const { picture } = photograph;
  const aim = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect();
    onChange({
      x: share((clientX - box.left) / box.width),
      y: share((clientY - box.top) / box.height),
    });
  };
  return (
    <div className="focal">
      <div
        className="focal-picture"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          aim(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons > 0) aim(event);
        }}
      >
        <img
          src={picture.address}
          width={picture.width}
          height={picture.height}
          alt=""
          draggable={false}
        />
        <svg aria-hidden="true">
          <circle cx={`${point.x * 100}%`} cy={`${point.y * 100}%`} r="14" />
          <circle cx={`${point.x * 100}%`} cy={`${point.y * 100}%`} r="3" />
        </svg>
      </div>
      <Slider
        label="Across"
        value={point.x}
        onChange={(x) => onChange({ ...point, x })}
      />
      <Slider
        label="Down"
        value={point.y}
        onChange={(y) => onChange({ ...point, y })}
      />
    </div>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Slider({ label, onChange, value }: SliderProps) {
  return (
    <label className="slider">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(value * 100)}
        aria-valuetext={`${Math.round(value * 100)} per cent`}
        onChange={({ target }) => onChange(share(target.valueAsNumber / 100))}
      />
    </label>
  );
}
