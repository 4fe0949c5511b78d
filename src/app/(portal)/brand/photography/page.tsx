import type { Metadata } from "next";
import { styleSets } from "#collections";
import { guidePhotographs, type GuidePhotograph } from "#plugin/portal";
import { guideVisit } from "../guide-visit.ts";
import "./photography.css";

export const metadata: Metadata = {
  title: "Photography",
  description: "How our photographs look, with approved examples.",
};

/** What each kind of photograph is for, in a line. */
const purposes: Readonly<Record<keyof typeof styleSets, string>> = {
  location:
    "Where we are: real places here, at a time of day that flatters them.",
  wellbeing: "How people feel: calm, daylight, something that is being done.",
  service:
    "What we do: hands and tools at work, seen from where a resident stands.",
  portrait: "Who we are: one person, eye level, in their own surroundings.",
  event: "What happened: many people, one moment, nobody posing.",
  texture: "What things are made of: close, flat, with room for words.",
  aerial: "The whole: from high enough that the pattern shows.",
};

/** The style of photographs by their sets, each with examples that anybody may see today. */
export default async function PhotographyPage() {
  const { payload } = await guideVisit("/brand/photography");
  const sets = await guidePhotographs(payload, Object.keys(styleSets));
  const shown = new Map(sets.map((set) => [set.key, set.photographs]));
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Photography</h1>
        <p className="lead">
          Real places and real people, in daylight, with one thing to look at.
          Every example here is approved, and its rights were asked when you
          opened this page.
        </p>
      </header>
      <section className="guide-part" aria-labelledby="always">
        <h2 id="always">Always</h2>
        <div className="guide-text">
          <ul>
            <li>
              Light from the side or from behind, never a flash in the face.
            </li>
            <li>One subject, and quiet around it: words need the room.</li>
            <li>
              People as they are here: ages, backgrounds, disabled people as
              everybody else.
            </li>
            <li>
              A written consent from everybody who can be recognised, before the
              picture is taken.
            </li>
            <li>No filters, no colour casts, nothing added or taken out.</li>
            <li>The photographer’s name, wherever the licence asks for it.</li>
          </ul>
        </div>
      </section>
      {Object.entries(purposes).map(([key, purpose]) => (
        <StyleSet
          key={key}
          id={key}
          title={titleOf(key)}
          purpose={purpose}
          photographs={shown.get(key) ?? []}
        />
      ))}
    </div>
  );
}

const titleOf = (key: string): string =>
  Object.entries(styleSets).find(([set]) => set === key)?.[1] ?? key;

interface StyleSetProps {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly photographs: readonly GuidePhotograph[];
}

function StyleSet({ id, photographs, purpose, title }: StyleSetProps) {
  return (
    <section className="guide-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{purpose}</p>
      {photographs.length === 0 ? (
        <p className="quiet small">
          No photograph of this kind may be shown to everybody at the moment.
        </p>
      ) : (
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
      )}
    </section>
  );
}
