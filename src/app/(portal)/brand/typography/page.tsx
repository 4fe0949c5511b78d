import type { Metadata } from "next";
import path from "node:path";
import {
  mayPassOn,
  stackFor,
  type Brand,
  type Typeface,
  type TypeRoleName,
} from "#brand";
import { specimenOf } from "#plugin/portal";
import { faceAddresses } from "../../look/read-look.ts";
import { englishName, ownName } from "../../parts/words.ts";
import { guideVisit } from "../guide-visit.ts";
import { OwnSections } from "../parts/own-sections.tsx";
import "./typography.css";

export const metadata: Metadata = {
  title: "Typography",
  description:
    "Our typefaces in every script, their licences and how text is set.",
};

const sections = [
  "typography-print",
  "typography-office",
  "typography-web",
] as const;

/** The brand's type: specimens by the engine, roles, and how to get the fonts. */
export default async function TypographyPage() {
  const visit = await guideVisit("/brand/typography");
  const { brand, payload } = visit;
  const addresses = await faceAddresses(payload);
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Typography</h1>
        <p className="lead">
          Our typefaces in every script. The specimens are set by the program
          that sets our posters.
        </p>
      </header>
      <section className="guide-part" aria-labelledby="scripts">
        <h2 id="scripts">In every language</h2>
        <ul className="specimens">
          {brand.languages.map((language, index) => (
            <Specimen
              key={language}
              brand={brand}
              language={language}
              isFirst={index === 0}
            />
          ))}
        </ul>
      </section>
      <Roles brand={brand} />
      <OwnSections guide={visit} keys={sections} />
      <section className="guide-part" aria-labelledby="fonts">
        <h2 id="fonts">The fonts, and how to get them</h2>
        <p>
          Fonts under the SIL Open Font License are free to use, embed and pass
          on with their licence. They may not be sold alone, and a changed font
          must have another name.
        </p>
        <ul className="typefaces">
          {brand.typography.typefaces.map((typeface) => (
            <Family
              key={typeface.family}
              typeface={typeface}
              addresses={addresses}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Specimen({
  brand,
  isFirst,
  language,
}: {
  readonly brand: Brand;
  readonly language: string;
  /** Seen without scrolling on most screens. */
  readonly isFirst: boolean;
}) {
  const specimen = specimenOf(brand, language);
  if (!specimen) return null;
  return (
    <li>
      <figure>
        <img
          src={`/brand/typography/specimens/${language}`}
          alt={`${specimen.headline}. ${specimen.text}`}
          lang={language}
          width={640}
          height={320}
          {...(isFirst
            ? { fetchPriority: "high" as const }
            : { loading: "lazy" as const })}
          decoding="async"
        />
        <figcaption>
          <h3>{englishName(language)}</h3>
          <p className="small quiet">
            <span className="own-name" lang={language}>
              {ownName(language)}
            </span>{" "}
            · {facesOf(brand, language)}
          </p>
        </figcaption>
      </figure>
    </li>
  );
}

/** The face that sets a language: its script's own, where the brand has given it one, and the first for Latin letters beside it. */
function facesOf({ typography }: Brand, language: string): string {
  const [first = "", own] = stackFor(typography, language);
  const isUsual =
    stackFor(typography, language) === typography.stacks["default"];
  return isUsual || own === undefined
    ? first
    : `${own}, and ${first} for Latin letters`;
}

const roleWords: Readonly<Record<TypeRoleName, string>> = {
  display: "Display",
  headline: "Headline",
  lead: "Lead paragraph",
  body: "Text",
  label: "Label",
  action: "Call to action",
  legal: "Small print",
};

function Roles({ brand: { typography } }: { readonly brand: Brand }) {
  const roles = Object.entries(typography.roles);
  const words = new Map<string, string>(Object.entries(roleWords));
  return (
    <section className="guide-part" aria-labelledby="roles">
      <h2 id="roles">How text is set</h2>
      <div
        className="guide-table"
        tabIndex={0}
        role="region"
        aria-labelledby="roles"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Job</th>
              <th scope="col">Weight</th>
              <th scope="col">Line height</th>
              <th scope="col">Letter spacing</th>
            </tr>
          </thead>
          <tbody>
            {roles.map(([name, { lineHeight, tracking, weight }]) => (
              <tr key={name}>
                <th scope="row" className={`type-${name}`}>
                  {words.get(name) ?? name}
                </th>
                <td>{weight}</td>
                <td>{lineHeight} × the size</td>
                <td>{tracking === 0 ? "none" : `${tracking} em`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface FamilyProps {
  readonly typeface: Typeface;
  readonly addresses: ReadonlyMap<string, string>;
}

function Family({ addresses, typeface }: FamilyProps) {
  const { family, fonts, licence } = typeface;
  const isFree = mayPassOn(typeface);
  return (
    <li>
      <h3>{family}</h3>
      <p className="small quiet">
        {isFree ? `Licence ${licence}` : `Licence: ${licence}. Ask us for it.`}
      </p>
      {isFree && (
        <ul className="screen-only face-files">
          {fonts.map(({ file, weight }) => (
            <li key={file}>
              <a href={addresses.get(file)} download={path.basename(file)}>
                {weight}
                <span className="seen-by-readers"> of {family}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
