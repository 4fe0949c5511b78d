import type { Metadata } from "next";
import { styleSets } from "#collections";
import {
  guideContact,
  guidePhotographs,
  type GuidePhotograph,
} from "#plugin/portal";
import { guideVisit } from "../guide-visit.ts";
import { OwnSections } from "../parts/own-sections.tsx";
import "./photography.css";

export const metadata: Metadata = {
  title: "Photography",
  description: "How our photographs look, with approved examples.",
};

const sections = [
  "photography-people",
  "photography-location",
  "photography-wellbeing",
] as const;

/** The style of photographs by their sets, each with examples that anybody may see today. */
export default async function PhotographyPage() {
  const visit = await guideVisit("/brand/photography");
  const sets = await guidePhotographs(visit.payload, Object.keys(styleSets));
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Photography</h1>
        <p className="lead">
          How our photographs look. Every example here is approved, and its
          rights were asked when you opened this page.
        </p>
      </header>
      <OwnSections guide={visit} keys={sections} />
      {sets.map(({ key, photographs }) => (
        <StyleSet
          key={key}
          id={`set-${key}`}
          title={titleOf(key)}
          photographs={photographs}
        />
      ))}
      <Unshown
        titles={Object.keys(styleSets)
          .filter((set) => !sets.some(({ key }) => key === set))
          .map(titleOf)}
        contact={await guideContact(visit.payload, visit.brandId)}
      />
    </div>
  );
}

interface UnshownProps {
  readonly titles: readonly string[];
  readonly contact: string | undefined;
}

/** Style sets of which nothing may be shown: rights are asked, and an example is never made up. */
const Unshown = ({ contact, titles }: UnshownProps) =>
  titles.length > 0 && (
    <section className="guide-part" aria-labelledby="unshown">
      <h2 id="unshown">Without examples today</h2>
      <div className="guide-text">
        <p>
          No approved photograph of these kinds may be shown to everybody at the
          moment. Their rules above hold all the same.
        </p>
        <ul>
          {titles.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
        <p>
          {contact
            ? `Ask for examples: ${contact}.`
            : "Ask whoever gave you this guide for examples."}
        </p>
      </div>
    </section>
  );

const titleOf = (key: string): string =>
  Object.entries(styleSets).find(([set]) => set === key)?.[1] ?? key;

interface StyleSetProps {
  readonly id: string;
  readonly title: string;
  readonly photographs: readonly GuidePhotograph[];
}

const StyleSet = ({ id, photographs, title }: StyleSetProps) => (
  <section className="guide-part" aria-labelledby={id}>
    <h2 id={id}>Examples: {title.toLowerCase()}</h2>
    <ul className="examples">
      {photographs.map(({ alt, credit, height, id: number, width }) => (
        <li key={number}>
          <figure>
            <img
              src={`/api/photographs/${number}/pictures/preview`}
              alt={alt}
              width={width}
              height={height}
              loading="lazy"
              decoding="async"
            />
            {credit && <figcaption className="small">{credit}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  </section>
);
