import Link from "next/link";
import { Fragment } from "react";
import type { FollowedComment, FollowedOutput } from "#plugin/studio";
import { mayLeave, standingWords } from "../../../../parts/standing-words.ts";
import { momentWords } from "../../../../parts/words.ts";

/** An output that was sent, with what was said at which place. */
export function FollowedSheet(output: FollowedOutput) {
  const { comments, files, name, pages, rendition, says, state } = output;
  return (
    <li className="followed-output">
      <div className="followed-pages">
        {pages.map(({ isPdf, page, picture }) => (
          <Fragment key={page}>
            <SheetPage
              name={name}
              page={page}
              picture={picture}
              comments={comments}
            />
            {isPdf && (
              <p className="small">
                <a href={`/api/renditions/${rendition}/files/${page}?look`}>
                  Look at the whole PDF
                  <span className="seen-by-readers"> {name}</span>
                </a>
              </p>
            )}
          </Fragment>
        ))}
      </div>
      <div className="followed-words">
        <h3>{name}</h3>
        <p>
          {standingWords({ state })}
          {state === "stopped" && says ? `: ${says}.` : "."}
        </p>
        {comments.length > 0 && <Comments comments={comments} />}
        <p className="finished-ways">
          {files.map((file, index) => (
            <a key={file} href={file} download>
              Download
              <span className="seen-by-readers"> {name}</span>
              {files.length > 1 ? ` page ${index + 1}` : ""}
            </a>
          ))}
          {!mayLeave({ state }) && state !== "waiting" && (
            <Link href={`/made/again/${rendition}`} prefetch={false}>
              Change it and make it again
              <span className="seen-by-readers"> {name}</span>
            </Link>
          )}
        </p>
      </div>
    </li>
  );
}

interface SheetPageProps {
  readonly name: string;
  readonly page: number;
  readonly picture: string;
  readonly comments: readonly FollowedComment[];
}

/** A page with its pins; the comments beside it say the same in words. */
function SheetPage({ comments, name, page, picture }: SheetPageProps) {
  const pins = comments.filter((one) => one.page === page && !one.isAnswer);
  return (
    <div className="followed-page">
      <img
        className="sheet"
        src={picture}
        alt={`${name} as it was sent, page ${page}`}
        loading="lazy"
      />
      {pins.length > 0 && (
        <svg className="pins" aria-hidden="true">
          {pins.map(({ id, isSettled, number, x, y }) => (
            <g key={id} data-settled={isSettled}>
              <circle cx={`${x * 100}%`} cy={`${y * 100}%`} r="14" />
              <text x={`${x * 100}%`} y={`${y * 100}%`}>
                {number}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

const Comments = ({
  comments,
}: {
  readonly comments: readonly FollowedComment[];
}) => (
  <ul className="followed-comments">
    {comments.map(({ at, by, id, isAnswer, isSettled, number, text, x, y }) => (
      <li key={id} data-answer={isAnswer}>
        {!isAnswer && (
          <span className="pin-number">
            <span className="seen-by-readers">Comment </span>
            {number}
          </span>
        )}
        <p>
          {text}
          {!isAnswer && (
            <span className="seen-by-readers">
              {" "}
              At {placeWords(x, y)} of the page.
            </span>
          )}
        </p>
        <p className="quiet small">
          {by}, {momentWords(at)}
          {isSettled && !isAnswer && ", settled"}
        </p>
      </li>
    ))}
  </ul>
);

const third = (share: number, names: readonly [string, string, string]) =>
  share < 1 / 3 ? names[0] : share < 2 / 3 ? names[1] : names[2];

/** Where a pin stands, for those who do not see it. */
const placeWords = (x: number, y: number): string =>
  `the ${third(y, ["top", "middle", "foot"])}, ${third(x, ["left", "centre", "right"])},`;
