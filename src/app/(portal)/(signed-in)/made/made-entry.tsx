import Link from "next/link";
import type { HistoryEntry, OutputStanding } from "#plugin/studio";
import { OrderPrint } from "../../parts/order-print.tsx";
import { mayLeave, standingWords } from "../../parts/standing-words.ts";
import { countWords, momentWords, ownName } from "../../parts/words.ts";

interface MadeEntryProps {
  readonly entry: HistoryEntry;
  /** Absent where preflight blocks it. */
  readonly standing: OutputStanding | undefined;
}

/** One output that somebody made: how it stands, and what can be done with it. */
export function MadeEntry({ entry, standing }: MadeEntryProps) {
  const { handedOut, headline, language, madeAt, name, picture } = entry;
  return (
    <li>
      <div className="finished-picture">
        {standing && standing.state !== "stopped" && (
          <img src={picture} alt="" loading="lazy" decoding="async" />
        )}
      </div>
      <div className="finished-words">
        <h3>{name}</h3>
        {headline && (
          <p className="finished-headline">
            <bdi lang={language}>{headline}</bdi>
          </p>
        )}
        <p className="quiet small">
          <bdi className="own-name" lang={language}>
            {ownName(language)}
          </bdi>{" "}
          · made {momentWords(madeAt)} ·{" "}
          {handedOut === 0
            ? "not used yet"
            : `downloaded ${countWords(handedOut, "time")}`}
        </p>
      </div>
      <p>
        <span className="standing" data-state={standing?.state ?? "stopped"}>
          {standing
            ? standingWords(standing)
            : "Not made: the check stopped it"}
        </span>
        {standing?.state === "stopped" && standing.says && (
          <span className="quiet small"> {standing.says}.</span>
        )}
      </p>
      <p className="finished-ways">
        {standing && <Ways entry={entry} standing={standing} />}
        {entry.isPrintable && standing && (
          <OrderPrint rendition={entry.rendition} name={name} />
        )}
        <Link href={`/made/again/${entry.rendition}`} prefetch={false}>
          Change it
          <span className="seen-by-readers"> {name}</span>
        </Link>
      </p>
    </li>
  );
}

interface WaysProps {
  readonly entry: HistoryEntry;
  readonly standing: OutputStanding;
}

/** What may leave is taken; what may not is sent, or followed. */
function Ways({ entry, standing }: WaysProps) {
  const { files, name, pack, rendition } = entry;
  const its = <span className="seen-by-readers"> {name}</span>;
  if (mayLeave(standing))
    return (
      <>
        {files.map((file, index) => (
          <a key={file} href={file} download>
            Download{its}
            {files.length > 1 ? ` page ${index + 1}` : ""}
          </a>
        ))}
        <a href={pack} download>
          With its words (ZIP){its}
        </a>
      </>
    );
  if (standing.approval !== undefined)
    return (
      <Link href={`/made/approvals/${standing.approval}`} prefetch={false}>
        Follow its approval{its}
      </Link>
    );
  return standing.state === "unasked" ? (
    <Link href={`/made/approve?renditions=${rendition}`} prefetch={false}>
      Send for approval{its}
    </Link>
  ) : null;
}
