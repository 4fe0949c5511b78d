/**
 * The set of alternatives of a campaign: in each language the standard output, and the same campaign
 * for people who read in another way. It makes nothing: what cannot be made is said by name.
 */
import { findFormat, type LanguageTag, type Toolkit } from "#brand";
import {
  alternatives,
  describeSlots,
  findTemplate,
  poster,
  type SlotDescription,
  type Template,
} from "#templates";
import type { RenderRequest } from "../request.ts";

/** One place of a set: an output to be made, or why there is none. */
export interface PlannedAlternative {
  readonly language: LanguageTag;
  /** `standard`, or the name of an alternative's template. */
  readonly form: string;
  readonly request?: RenderRequest;
  /** Why it is missing; there if and only if there is no request. */
  readonly missing?: string;
}

/** What the standard output of a campaign is called beside its alternatives. */
export const standardForm = "standard";

/** Every place of a set, language by language, the standard output first. */
export const planAlternatives = (
  toolkit: Toolkit,
  languages: readonly LanguageTag[] = toolkit.languages,
): readonly PlannedAlternative[] =>
  languages.flatMap((language) => [
    {
      language,
      form: standardForm,
      request: standardRequest(toolkit, language),
    },
    ...alternatives.map((template) => planned(toolkit, template, language)),
  ]);

function planned(
  toolkit: Toolkit,
  template: Template,
  language: LanguageTag,
): PlannedAlternative {
  const place = { language, form: template.name };
  const unwritten = unwrittenSlots(toolkit, template, language);
  if (unwritten.length > 0)
    return {
      ...place,
      missing: `Nobody has written ${unwritten.map(({ label, name }) => `“${label ?? name}”`).join(" and ")} in "${language}"`,
    };
  const policy = toolkit.templates?.find(
    (candidate) => candidate.template === template.name,
  );
  if (policy?.isRetired)
    return { ...place, missing: `Template "${template.name}" is retired` };
  const [code = ""] = policy?.formats ?? template.formats;
  return {
    ...place,
    request: {
      ...document,
      template,
      format: findFormat(code, toolkit.formats),
      language,
      options: {},
    },
  };
}

const document = { purpose: "screen", encoding: "pdf", copy: {} } as const;

/** The slots that must have copy and have none in a language: it is never taken from elsewhere. */
export function unwrittenSlots(
  { narratives }: Pick<Toolkit, "narratives">,
  template: Template,
  language: LanguageTag,
): readonly SlotDescription[] {
  const written = new Set(Object.keys(narratives[language] ?? {}));
  return describeSlots(template).filter(
    ({ isRequired, name }) => isRequired && !written.has(name),
  );
}

/** The campaign as everybody meets it: the first document of its pack, or its poster. */
function standardRequest(
  { formats, pack }: Toolkit,
  language: LanguageTag,
): RenderRequest {
  const item = pack.find(
    ({ encoding, purpose }) => purpose === "screen" && encoding === "pdf",
  );
  return {
    ...document,
    template: (item && findTemplate(item.template)) ?? poster,
    format: findFormat(item?.format ?? "a4", formats),
    language,
    options: item?.options ?? {},
  };
}
