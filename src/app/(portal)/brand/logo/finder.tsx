import {
  judgeLogo,
  logoFilesOf,
  ptToMm,
  ratioWords,
  type Brand,
  type LogoAnswer,
} from "#brand";
import { colorwayWords, layoutWords } from "#plugin/portal";
import { LiveForm } from "../parts/live-form.tsx";
import { mediums, placeOf, type LogoAsked } from "./asked.ts";
import { LogoOnGround } from "./logo-on-ground.tsx";

interface FinderProps {
  readonly brand: Brand;
  readonly asked: LogoAsked;
}

/** The ground, the arrangement and the width, and at once what the rules say of them. */
export function Finder({ asked, brand }: FinderProps) {
  return (
    <section className="guide-part" aria-labelledby="finder">
      <h2 id="finder">Find the right version</h2>
      <div className="finder">
        <FinderForm asked={asked} brand={brand} />
        <FinderAnswer asked={asked} brand={brand} />
      </div>
    </section>
  );
}

function FinderForm({ asked, brand }: FinderProps) {
  const { unit } = mediums[asked.medium];
  return (
    <LiveForm action="/brand/logo" className="finder-form">
      <fieldset>
        <legend>Ground</legend>
        <div className="grounds">
          {brand.swatches.map(({ name, title }) => (
            <label key={name} className="ground" data-swatch={name}>
              <input
                type="radio"
                name="ground"
                value={name}
                defaultChecked={asked.ground === name}
              />
              <span>{title}</span>
            </label>
          ))}
          <label className="ground ground-other">
            <input
              type="radio"
              name="ground"
              value="other"
              id="finder-other"
              defaultChecked={asked.ground === "other"}
            />
            <span>Another</span>
          </label>
        </div>
        <div className="field finder-hex">
          <label htmlFor="finder-hex">
            HEX of another ground, such as a vehicle’s paint
          </label>
          <input
            id="finder-hex"
            name="hex"
            data-chooses="finder-other"
            defaultValue={asked.hex}
            pattern="#?[0-9A-Fa-f]{6}"
            maxLength={7}
            spellCheck={false}
            autoComplete="off"
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>Arrangement</legend>
        <div className="choices">
          {Object.entries(layoutWords).map(([layout, words]) => (
            <label key={layout}>
              <input
                type="radio"
                name="layout"
                value={layout}
                defaultChecked={asked.layout === layout}
              />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="finder-size">
        <div className="field">
          <label htmlFor="finder-where">Where it stands</label>
          <select id="finder-where" name="where" defaultValue={asked.medium}>
            {Object.entries(mediums).map(([medium, { words }]) => (
              <option key={medium} value={medium}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="finder-width">Width in {unit}</label>
          <input
            id="finder-width"
            name="width"
            type="number"
            min="1"
            max="20000"
            step="any"
            inputMode="decimal"
            defaultValue={asked.width}
          />
        </div>
      </div>
      <noscript>
        <button type="submit" className="button">
          Show the version
        </button>
      </noscript>
    </LiveForm>
  );
}

function FinderAnswer({ asked, brand }: FinderProps) {
  const place = placeOf(asked, brand);
  const answer = judgeLogo(brand, place);
  const { unit } = mediums[asked.medium];
  const length = (of: LogoAnswer["leastWidth"]) =>
    `${asked.medium === "screen" ? Math.ceil(of) : Math.ceil(ptToMm(of) * 10) / 10} ${unit}`;
  const isFine = answer.objections.length === 0;
  const isForeign = answer.objections.some(
    ({ code }) => code === "foreign-ground",
  );
  return (
    <div className="finder-answer">
      <LogoOnGround
        ground={place.ground}
        version={isForeign ? undefined : answer.version}
        clearSpace={brand.logo.clearSpace}
        alt={brand.logo.alt}
      />
      <div role="status">
        {isFine && answer.version && (
          <p className="verdict">
            Use {layoutWords[answer.version.layout].toLowerCase()},{" "}
            <strong>{colorwayWords[answer.version.colorway]}</strong> on{" "}
            {answer.ground.title}.
          </p>
        )}
        {answer.objections.map(({ code, hint, says }) => (
          <p key={code} className="problem">
            {says}.{" "}
            {code === "too-narrow" &&
              `At least ${length(answer.leastWidth)} is needed. `}
            {hint}.
          </p>
        ))}
      </div>
      <dl className="finder-facts">
        <div>
          <dt>Least width</dt>
          <dd>{length(answer.leastWidth)}</dd>
        </div>
        <div>
          <dt>Clear space on every side</dt>
          <dd>{length(answer.clearSpace)}</dd>
        </div>
        {answer.contrast !== undefined && !isForeign && (
          <div>
            <dt>Least contrast</dt>
            <dd>{ratioWords(answer.contrast)} to 1</dd>
          </div>
        )}
      </dl>
      {isFine && answer.version && (
        <ul className="guide-files finder-files">
          {logoFilesOf(brand, answer.version).map(({ name, use }) => (
            <li key={name}>
              <a href={`/brand/logo/files/${name}`} download>
                {kindOf(name)}
              </a>{" "}
              <span className="quiet small">{use}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The file's kind and space: `PDF, cmyk-coated`. */
export const kindOf = (name: string): string => {
  const [, space = "", ending = ""] =
    /-(rgb[^.]*|cmyk-coated|cmyk-uncoated|spot)\.(\w+)$/.exec(name) ?? [];
  const words = space
    .replace(/^rgb-on-white-/, "on white, ")
    .replace(/^rgb-?/, "")
    .replace("cmyk-", "CMYK ");
  return [ending.toUpperCase(), words || "RGB"].join(", ");
};
