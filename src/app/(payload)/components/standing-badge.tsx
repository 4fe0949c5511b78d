import type {
  DefaultServerCellComponentProps,
  SelectFieldServerProps,
} from "payload";

const labels = new Map([
  ["usable", "Usable"],
  ["expiring", "Expiring"],
  ["restricted", "Restricted"],
  ["needs-consent", "Needs consent"],
  ["expired", "Expired"],
  ["withdrawn", "Withdrawn"],
  ["current", "Current"],
  ["older-words", "Older words"],
  ["superseded", "Superseded"],
]);

/** A status in words, with a mark beside it: colour alone says nothing to some. */
export function StandingBadge({ standing }: { readonly standing: unknown }) {
  const label = labels.get(String(standing));
  return label ? (
    <span className={`livery-standing livery-standing--${String(standing)}`}>
      {label}
    </span>
  ) : (
    <span className="livery-small">Not known yet</span>
  );
}

/** The status in a list. */
export const StandingCell = ({ cellData }: DefaultServerCellComponentProps) => (
  <StandingBadge standing={cellData} />
);

/** The status beside a document. */
export const StandingField = ({ data }: SelectFieldServerProps) => (
  <div className="field-type">
    <p className="field-label">Status today</p>
    <StandingBadge standing={data?.["standing"]} />
  </div>
);
