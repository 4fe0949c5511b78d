import { Marks } from "../search/marks.tsx";
import { searchAddress } from "../search/search-address.ts";
import type { QuickAnswer } from "./use-guide-search.ts";

interface QuickListProps {
  readonly id: string;
  readonly answer: QuickAnswer | undefined;
  readonly isShown: boolean;
  /** The option that Enter opens; -1 is the field itself. */
  readonly active: number;
}

/** What is found beneath the field of the head, and the way to all of it. */
export function QuickList({ active, answer, id, isShown }: QuickListProps) {
  const hits = answer?.hits ?? [];
  return (
    <ul
      id={id}
      role="listbox"
      aria-label="Found in the brand guide"
      className="quick-list"
      hidden={!isShown}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {hits.map(({ address, name, says, swatch, title }, at) => (
        <li
          key={address + name.join("")}
          id={`${id}-${at}`}
          role="option"
          aria-selected={active === at}
          onClick={() => location.assign(address)}
        >
          <span className="quick-kind">{title}</span>
          <span className="quick-name">
            {swatch && (
              <span
                className="found-swatch"
                data-swatch={swatch}
                aria-hidden="true"
              />
            )}
            <Marks pieces={name} />
          </span>
          <span className="quick-says">{says.join("")}</span>
        </li>
      ))}
      {answer && (
        <li
          id={`${id}-${hits.length}`}
          role="option"
          aria-selected={active === hits.length}
          className="quick-all"
          onClick={() => location.assign(searchAddress({ text: answer.text }))}
        >
          {hits.length === 0
            ? `Nothing for “${answer.text}”: search tips`
            : `All results for “${answer.text}”`}
        </li>
      )}
    </ul>
  );
}
