import Link from "next/link";
import type { GuideAnswer, GuideGroup, GuideHit } from "#plugin/portal";
import { Marks } from "./marks.tsx";
import { searchAddress } from "./search-address.ts";

/** What was found, by kinds: the best kind first, each with its first few or, alone, with all. */
export const Found = ({ answer }: { readonly answer: GuideAnswer }) => (
  <div id="found" className="found">
    {answer.groups
      .filter(({ hits }) => hits.length > 0)
      .map((group) => (
        <Group key={group.kind} group={group} answer={answer} />
      ))}
    {answer.kind && <Pages answer={answer} />}
  </div>
);

interface GroupProps {
  readonly group: GuideGroup;
  readonly answer: GuideAnswer;
}

function Group({ answer, group: { count, hits, kind, title } }: GroupProps) {
  const isWhole = answer.kind === kind || count <= hits.length;
  return (
    <section className="found-group" aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`}>{title}</h2>
      <ul className={kind === "photographs" ? "found-pictures" : "found-list"}>
        {hits.map((hit) => (
          <li key={hit.address + hit.name.join("")}>
            <Hit hit={hit} />
          </li>
        ))}
      </ul>
      {!isWhole && (
        <p>
          <Link
            href={searchAddress({ text: answer.text, kind })}
            prefetch={false}
          >
            All {count} in {title.toLowerCase()}
          </Link>
        </p>
      )}
    </section>
  );
}

function Hit({ hit }: { readonly hit: GuideHit }) {
  const { address, kind, name, picture, says, swatch, within } = hit;
  if (picture)
    return (
      <>
        {/* Its name stands beneath it and says the same. */}
        <img
          src={picture.address}
          alt=""
          width={picture.width}
          height={picture.height}
          loading="lazy"
          decoding="async"
        />
        <a href={address} data-hit="">
          <Marks pieces={name} />
        </a>
        <p className="small">
          <Marks pieces={says} />
        </p>
        {within && <p className="quiet small">{within}</p>}
      </>
    );
  return (
    <>
      {swatch && (
        <span
          className="found-swatch"
          data-swatch={swatch}
          aria-hidden="true"
        />
      )}
      <div>
        <a
          href={address}
          data-hit=""
          download={kind === "downloads" || undefined}
        >
          <Marks pieces={name} />
        </a>
        {says.join("") !== "" && (
          <p className={kind === "rules" ? "found-measure" : "small"}>
            <Marks pieces={says} />
          </p>
        )}
        {within && <p className="quiet small">{within}</p>}
      </div>
    </>
  );
}

const Pages = ({
  answer: { hasMore, kind, page, text },
}: {
  readonly answer: GuideAnswer;
}) =>
  page === 1 && !hasMore ? null : (
    <nav aria-label="Pages" className="found-pages">
      {page > 1 && (
        <Link
          href={searchAddress({ text, kind, page: page - 1 })}
          prefetch={false}
        >
          Before
        </Link>
      )}
      <span>Page {page}</span>
      {hasMore && (
        <Link
          href={searchAddress({ text, kind, page: page + 1 })}
          prefetch={false}
        >
          Next
        </Link>
      )}
    </nav>
  );
