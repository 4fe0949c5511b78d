import { markup, type Markup, type Part } from "./markup.ts";

/** A column: its heading, and whether its cells are figures. */
export interface Column {
  readonly heading: Part;
  readonly isFigure?: boolean;
}

/** A table by rows; the first cell of each names it. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Part[])[];
  readonly note?: Part;
}

/** A table that scrolls by itself where the page is too narrow for it. */
export const table = ({ id, caption, columns, rows, note }: Table): Markup =>
  markup`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
      <table>
        <caption id="${id}">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(({ heading, isFigure }) => markup`<th scope="col" ${isFigure && figure}>${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              markup`<tr>
                ${cells.map((cell, index) => cellOf(cell, columns[index], index))}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    ${note !== undefined && markup`<p class="note">${note}</p> `}`;

const figure = markup` class="figure"`;

const cellOf = (
  cell: Part,
  column: Column | undefined,
  index: number,
): Markup =>
  index === 0
    ? markup`<th scope="row" ${column?.isFigure && figure}>${cell}</th>`
    : markup`<td${column?.isFigure && figure}>${cell}</td>`;
