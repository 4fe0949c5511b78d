import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { renditionSetting, studioDraft } from "#plugin/portal";
import type { Draft, ToolkitOffer } from "#plugin/studio";
import { ToolkitError } from "#render/errors";
import { Notices } from "../../../../parts/notices.tsx";
import { englishName, ownName } from "../../../../parts/words.ts";
import { signedIn } from "../../../../visit.ts";
import { toolkitAddress } from "../addresses.ts";
import { usualSet } from "../offer-groups.ts";
import { readOffer, wordOf, type Query } from "../read-offer.ts";
import { Editor } from "./editor.tsx";
import { isSame, offeredFormats, type Setting } from "./setting.ts";
import "./editor.css";

interface MakePageProps {
  readonly params: Promise<{ readonly toolkit: string }>;
  readonly searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Make it" };

/** Where outputs are made: from the campaign's own words, or from a draft. */
export default async function MakePage({
  params,
  searchParams,
}: MakePageProps) {
  const { toolkit: slug } = await params;
  const query = await searchParams;
  const here = `/toolkits/${slug}/make`;
  const own = await signedIn(`${here}${addressOf(query)}`);
  const toolkit = await readOffer(own, slug);
  const asked = wordOf(query, "draft");
  const draft =
    asked === undefined ? undefined : await found(studioDraft(own.req, asked));
  const again = wordOf(query, "from");
  const from =
    again === undefined
      ? undefined
      : await found(renditionSetting(own.req, again));
  if (draft && draft.toolkit !== slug)
    redirect(`/toolkits/${draft.toolkit}/make?draft=${draft.id}`);
  const isStopped = toolkit.notices.some(({ isStopping }) => isStopping);
  const isLost =
    (asked !== undefined && !draft) ||
    (again !== undefined && from?.toolkit !== slug);
  if (isLost) return <Lost toolkit={toolkit} />;
  const start = draft
    ? fromDraft(draft, toolkit)
    : from
      ? fromDraft({ ...from, choices: [from] }, toolkit)
      : fromQuery(query, toolkit);
  return (
    <div className="make">
      <header className="make-head">
        <p>
          <Link
            href={toolkitAddress(slug, { language: start.language })}
            prefetch={false}
          >
            {toolkit.name}
          </Link>
        </p>
        <h1>{draft?.name ?? "Make it yours"}</h1>
        <Notices notices={toolkit.notices} />
      </header>
      {isStopped || start.choices.length === 0 ? (
        <p className="note">
          Nothing can be made here now. Go back to the toolkit and choose again.
        </p>
      ) : (
        <Editor
          key={draft?.id ?? "new"}
          toolkit={inOneLanguage(toolkit, start.language)}
          languageNames={namesOf(toolkit.languages)}
          start={start}
          origin={addressOf(query)}
          {...(draft && { draft })}
        />
      )}
    </div>
  );
}

/** What is there; nothing where it is gone, or somebody else's. */
const found = <Value,>(asked: Promise<Value>): Promise<Value | undefined> =>
  asked.catch((error: unknown) => {
    if (error instanceof ToolkitError && error.code === "not-found")
      return undefined;
    throw error;
  });

/** Said instead of beginning another in silence: whoever came for their words must know that they are gone. */
const Lost = ({ toolkit }: { readonly toolkit: ToolkitOffer }) => (
  <div className="alone">
    <h1>This is not here any more</h1>
    <p className="lead">
      The draft was thrown away, was not touched for ninety days, or belongs to
      somebody else.
    </p>
    <p className="alone-ways">
      <Link href="/made" className="button" prefetch={false}>
        Look for it under what I made
      </Link>
      <Link
        href={toolkitAddress(toolkit.slug)}
        className="button second"
        prefetch={false}
      >
        Begin anew with {toolkit.name}
      </Link>
    </p>
  </div>
);

const addressOf = (query: Query): string => {
  const written = Object.entries(query).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return written.length > 0 ? `?${new URLSearchParams(written)}` : "";
};

/** `Cymraeg, Welsh`; a language that is called alike in both once. */
const namesOf = (languages: readonly string[]) =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      [...new Set([ownName(language), englishName(language)])].join(", "),
    ]),
  );

/** What is offered still, of what was chosen. */
const offered = (
  toolkit: ToolkitOffer,
  choices: Setting["choices"],
): Setting["choices"] =>
  offeredFormats(toolkit)
    .filter((format) => choices.some((choice) => isSame(choice, format)))
    .map(({ format, template }) => ({ template, format }));

function fromQuery(query: Query, toolkit: ToolkitOffer): Setting {
  const language =
    toolkit.languages.find((one) => one === wordOf(query, "language")) ??
    toolkit.languages[0] ??
    "en";
  const template = wordOf(query, "template");
  const format = wordOf(query, "format");
  const photograph = toolkit.photographs.find(
    ({ id, isUsable }) => isUsable && id === wordOf(query, "photograph"),
  );
  const wanted =
    template !== undefined && format !== undefined
      ? [{ template, format }]
      : usualSet(toolkit);
  return {
    language,
    copy: {},
    options: {},
    ...(photograph && { photograph: photograph.id }),
    choices: offered(toolkit, wanted),
  };
}

function fromDraft(
  draft: Pick<
    Draft,
    "choices" | "copy" | "focalPoint" | "language" | "options" | "photograph"
  >,
  toolkit: ToolkitOffer,
): Setting {
  const { choices, copy, focalPoint, language, options, photograph } = draft;
  return {
    language,
    copy,
    options,
    ...(photograph !== undefined && { photograph }),
    ...(focalPoint && { focalPoint }),
    choices: offered(toolkit, choices),
  };
}

/** Pictures of one language alone: the page need not carry the addresses of all. */
const inOneLanguage = (
  toolkit: ToolkitOffer,
  language: string,
): ToolkitOffer => ({
  ...toolkit,
  templates: toolkit.templates.map((template) => ({
    ...template,
    formats: template.formats.map((format) => {
      const picture = format.pictures[language];
      return { ...format, pictures: picture ? { [language]: picture } : {} };
    }),
  })),
});
