import {
  documentLanguages,
  guideDocuments,
  type ReaderChoice,
} from "#plugin/portal";
import type { GuideVisit } from "../guide-visit.ts";

interface DocumentsProps {
  readonly visit: GuideVisit;
  readonly chosen?: ReaderChoice | undefined;
}

/** The quick guide and the book, to take along: in each language in which every section is written. */
export async function Documents({ chosen, visit }: DocumentsProps) {
  const [first, ...others] = await documentLanguages(visit);
  if (first === undefined) return null;
  const ask = (name: string, language?: string): string => {
    const asked = new URLSearchParams({
      ...(chosen !== undefined && { for: chosen }),
      ...(language !== undefined && { lang: language }),
    }).toString();
    return `/brand/documents/${name}${asked && `?${asked}`}`;
  };
  return (
    <ul className="guide-documents">
      {guideDocuments.map(({ name, says, words }) => (
        <li key={name}>
          <h3>
            <a href={ask(name)}>{words}</a>
          </h3>
          <p>{says}</p>
          <p className="quiet small">
            Accessible PDF
            {others.map((language) => (
              <span key={language}>
                {" · "}
                <a href={ask(name, language)} hrefLang={language}>
                  {languageName(language)}
                  <span className="seen-by-readers">: {words}</span>
                </a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

const languageName = (language: string): string =>
  new Intl.DisplayNames(["en-GB"], { type: "language" }).of(language) ??
  language;
