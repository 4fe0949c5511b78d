import {
  lockUp,
  type Brand,
  type LockUp,
  type MarkShape,
  type Prominence,
} from "#brand";
import { LiveForm } from "../parts/live-form.tsx";
import { prominenceWords, type LogoAsked } from "./asked.ts";

interface PartnersProps {
  readonly brand: Brand;
  readonly asked: LogoAsked;
}

const says: Readonly<Record<Prominence, string>> = {
  lead: "Ours stands at the right and is the most prominent. Each partner’s mark has half the area of ours.",
  joint:
    "The partner’s mark stands first. All marks have the same area, whatever their shapes.",
  supporting:
    "The partner leads, and their guidelines come first. Their mark has twice the area of ours.",
};

/** How the logo stands beside a partner's: by area, since equal height makes a wide mark too loud. */
export function Partners({ asked, brand }: PartnersProps) {
  return (
    <section className="guide-part" aria-labelledby="partners">
      <h2 id="partners">With partners</h2>
      <p>
        Marks are sized by area and not by height: at equal height a wide mark
        drowns a narrow one. Measure the partner’s mark without its own clear
        space.
      </p>
      <div className="finder">
        <PartnerForm asked={asked} />
        <PartnerAnswer asked={asked} brand={brand} />
      </div>
    </section>
  );
}

function PartnerForm({ asked }: { readonly asked: LogoAsked }) {
  const lengths = [
    { name: "ours", words: "Width of ours, mm", value: asked.ownWidth },
    { name: "across", words: "Their mark’s width", value: asked.theirWidth },
    { name: "down", words: "Their mark’s height", value: asked.theirHeight },
  ];
  return (
    <LiveForm action="/brand/logo" className="finder-form">
      <fieldset>
        <legend>Who leads</legend>
        <div className="choices">
          {Object.entries(prominenceWords).map(([prominence, words]) => (
            <label key={prominence}>
              <input
                type="radio"
                name="role"
                value={prominence}
                defaultChecked={asked.prominence === prominence}
              />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="finder-size">
        {lengths.map(({ name, value, words }) => (
          <div key={name} className="field">
            <label htmlFor={`partner-${name}`}>{words}</label>
            <input
              id={`partner-${name}`}
              name={name}
              type="number"
              min="1"
              max="20000"
              step="any"
              inputMode="decimal"
              defaultValue={value}
            />
          </div>
        ))}
      </div>
      <noscript>
        <button type="submit" className="button">
          Show the sizes
        </button>
      </noscript>
    </LiveForm>
  );
}

function PartnerAnswer({ asked, brand }: PartnersProps) {
  const art = brand.logo.versions.find(
    ({ colorway, layout }) => layout === "horizontal" && colorway === "color",
  )?.art;
  if (!art) return null;
  const made = lockUp({
    own: art,
    width: asked.ownWidth,
    partners: [{ width: asked.theirWidth, height: asked.theirHeight }],
    prominence: asked.prominence,
    clearSpace: brand.logo.clearSpace,
  });
  const [theirs] = made.partners;
  return (
    <div className="finder-answer">
      <LockUpDrawing brand={brand} made={made} />
      <p role="status" className="verdict">
        Theirs: {sizeOf(theirs)}. Ours: {sizeOf(made.own)}.
      </p>
      <p>{says[asked.prominence]}</p>
      <dl className="finder-facts">
        <div>
          <dt>Space between</dt>
          <dd>{tenth(made.space)} mm</dd>
        </div>
        <div>
          <dt>Whole lock-up</dt>
          <dd>
            {tenth(made.width)} × {tenth(made.height)} mm
          </dd>
        </div>
      </dl>
    </div>
  );
}

const tenth = (length: number): string => String(Math.round(length * 10) / 10);

const sizeOf = (mark: MarkShape | undefined): string =>
  mark ? `${tenth(mark.width)} × ${tenth(mark.height)} mm` : "none";

/** The partner's place first, then ours, both in the middle of their height. */
function LockUpDrawing({
  brand,
  made,
}: {
  readonly brand: Brand;
  readonly made: LockUp;
}) {
  const art = brand.logo.versions.find(
    ({ colorway, layout }) => layout === "horizontal" && colorway === "color",
  )?.art;
  const [theirs] = made.partners;
  if (!art || !theirs) return null;
  const air = made.width * 0.08;
  const middle = air + made.height / 2;
  const x = air + theirs.width + made.space;
  const line = made.width / 400;
  return (
    <svg
      className="logo-on-ground lock-up"
      viewBox={`0 0 ${made.width + 2 * air} ${made.height + 2 * air}`}
      role="img"
      aria-label={`The partner’s mark, ${sizeOf(theirs)}, then ${brand.logo.alt}, ${sizeOf(made.own)}`}
    >
      <rect
        className="lock-up-theirs"
        x={air}
        y={middle - theirs.height / 2}
        width={theirs.width}
        height={theirs.height}
        strokeWidth={line}
        strokeDasharray={`${line * 6} ${line * 4}`}
      />
      <line
        className="lock-up-line"
        x1={x - made.space / 2}
        x2={x - made.space / 2}
        y1={air}
        y2={air + made.height}
        strokeWidth={line}
      />
      <g
        transform={`translate(${x} ${middle - made.own.height / 2}) scale(${made.own.width / art.width})`}
      >
        {art.paths.map(({ d, fill, rule }) => (
          <path
            key={d}
            d={d}
            fill={`var(--swatch-${fill})`}
            {...(rule && { fillRule: rule })}
          />
        ))}
      </g>
    </svg>
  );
}
