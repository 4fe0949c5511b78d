import Link from "next/link";
import type { ToolkitOffer } from "#plugin/studio";
import { englishName, ownName } from "../../../parts/words.ts";
import { toolkitAddress, type Carried } from "./addresses.ts";

interface LanguageSwitchProps {
  readonly toolkit: ToolkitOffer;
  readonly carried: Carried;
}

/** The languages that a toolkit speaks, each by its own name. */
export function LanguageSwitch({ carried, toolkit }: LanguageSwitchProps) {
  const { directions, languages, slug } = toolkit;
  if (languages.length < 2) return null;
  return (
    <nav className="languages" aria-labelledby="languages">
      <h2 id="languages">Language</h2>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <Link
              href={toolkitAddress(slug, { ...carried, language })}
              prefetch={false}
              scroll={false}
              title={englishName(language)}
              {...(language === carried.language && { "aria-current": true })}
            >
              <bdi
                className="own-name"
                lang={language}
                dir={directions[language] ?? "ltr"}
              >
                {ownName(language)}
              </bdi>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
