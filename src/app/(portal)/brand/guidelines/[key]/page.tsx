import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { documentWordsFor } from "#brand";
import {
  guideSections,
  sectionPhotographs,
  type GuideSection,
  type ReaderChoice,
} from "#plugin/portal";
import { guideVisit, type GuideVisit } from "../../guide-visit.ts";
import { dayWords } from "../../../parts/words.ts";
import { chosenSections, forReader, type AskedOfPage } from "../chosen.ts";
import { Examples } from "../examples.tsx";
import { SectionBody } from "../section-body.tsx";
import { Rules } from "../rules.tsx";
import { SectionDownloads } from "./section-downloads.tsx";
import "../guidelines.css";

interface SectionPageProps {
  readonly params: Promise<{ readonly key: string }>;
  readonly searchParams: Promise<AskedOfPage>;
}

const sectionOf = async ({ params, searchParams }: SectionPageProps) => {
  const { key } = await params;
  const visit = await guideVisit(
    `/brand/guidelines/${encodeURIComponent(key)}`,
  );
  const everything = await guideSections(visit.payload, visit);
  const narrowed = await chosenSections(visit, await searchParams);
  // A section that is written for others stands among all.
  const isAmong = narrowed.sections.some((section) => section.key === key);
  const sections = isAmong ? narrowed.sections : everything;
  const index = sections.findIndex((section) => section.key === key);
  const section = sections[index];
  if (!section) notFound();
  return {
    section,
    visit,
    chosen: isAmong ? narrowed.chosen : undefined,
    before: sections[index - 1],
    after: sections[index + 1],
  };
};

export async function generateMetadata(
  props: SectionPageProps,
): Promise<Metadata> {
  const { section } = await sectionOf(props);
  return { title: section.title, description: section.summary };
}

/** One section of the guidelines: what it asks, why, and what it looks like done well and badly. */
export default async function SectionPage(props: SectionPageProps) {
  const { after, before, chosen, section, visit } = await sectionOf(props);
  const { since, summary, title, version } = section;
  const supplies = {
    photographs: await sectionPhotographs(visit.payload, section),
    brand: visit.brand,
  };
  return (
    <article className="guide-page section-page">
      <header className="guide-page-head">
        <p className="section-whom">
          <Link href={forReader("/brand/guidelines", chosen)} prefetch={false}>
            Guidelines
          </Link>{" "}
          · {audienceWords(section)}
        </p>
        <h1>{title}</h1>
        <p className="lead">{summary}</p>
      </header>
      {section.body.length > 0 && (
        <div className="guide-text">
          <SectionBody body={section.body} supplies={supplies} />
        </div>
      )}
      <Rules rules={section.rules} />
      <Examples dos={section.dos} donts={section.donts} supplies={supplies} />
      <SectionDownloads section={section} visit={visit} />
      <footer className="section-foot">
        <p className="quiet small">
          Version {version}
          {since && `, in force from ${dayWords(since)}`}
        </p>
        <Acknowledge section={section} visit={visit} />
        <nav aria-label="Sections" className="section-next screen-only">
          {before && (
            <Neighbour words="Before" section={before} chosen={chosen} />
          )}
          {after && <Neighbour words="Next" section={after} chosen={chosen} />}
        </nav>
      </footer>
    </article>
  );
}

const audienceWords = ({ audience }: GuideSection): string =>
  audience
    .flatMap((one) => documentWordsFor("en")?.audiences[one] ?? [])
    .join(", ");

const Neighbour = ({
  chosen,
  section: { key, title },
  words,
}: {
  readonly chosen: ReaderChoice | undefined;
  readonly section: GuideSection;
  readonly words: string;
}) => (
  <Link href={forReader(`/brand/guidelines/${key}`, chosen)} prefetch={false}>
    <span className="quiet small">{words}</span>
    {title}
  </Link>
);

interface AcknowledgeProps {
  readonly section: GuideSection;
  readonly visit: GuideVisit;
}

/** For people with a login: whether they have said that they read this version, and the way to say it. */
async function Acknowledge({
  section: { id, key, version },
  visit: { payload, reader },
}: AcknowledgeProps) {
  if (reader.kind !== "person") return null;
  const { docs } = await payload.find({
    collection: "acknowledgements",
    where: {
      and: [
        { guideline: { equals: id } },
        { person: { equals: reader.person.id } },
        { version: { equals: version } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { createdAt: true },
    overrideAccess: true,
  });
  const [read] = docs;
  if (read)
    return (
      <p className="note">
        You said on {dayWords(read.createdAt.slice(0, 10))} that you have read
        this version.
      </p>
    );
  return (
    <form method="post" action={`/brand/guidelines/${key}/read`}>
      <button type="submit" className="button">
        I have read this version
      </button>
    </form>
  );
}
