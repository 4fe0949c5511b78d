import { clearSpaceOf, placedLogoWidth, pt, type Pt } from "#brand";
import { Box, Code, Mark, Text, type BleedEdge } from "../elements.tsx";
import { ActionLines } from "../parts/call-to-action.tsx";
import { codeSide, takesCode } from "../parts/code-side.ts";
import { Imprint, LegalLines } from "../parts/legal-lines.tsx";
import { smallPrint } from "../parts/palette.ts";
import type { Part } from "../parts/part.ts";

type FooterProps = Part & {
  readonly bleed: readonly BleedEdge[];
  /** Padding where lines begin. */
  readonly start: Pt;
  /** Whether the footer is as wide as a lying sheet, so that one row holds it all. */
  readonly isOneRow?: boolean;
};

/**
 * What to do, who says so, and what the law wants said: on white, where everything is legible.
 * Sheets that one drives past have one row: the address and the logo.
 */
export function PosterFooter(props: FooterProps) {
  const { palette, measures, flow, bleed, start, isOneRow = false } = props;
  const { units, margin } = measures;
  const { isPassedBy } = measures;
  return (
    <Box
      name="footer"
      fill={palette.paper}
      bleed={bleed}
      gap={units(3)}
      padding={{
        start,
        end: flow.end,
        top: units(isPassedBy ? 6 : 4.2),
        bottom: margin.bottom,
      }}
    >
      {isPassedBy && <PassingRow {...props} />}
      {!isPassedBy && isOneRow && (
        <Box direction="row" align="end" gap={units(4)}>
          <Box grow={7} shrink={1} basis={pt(0)}>
            <ActionRow {...props} />
          </Box>
          <Box grow={6} shrink={1} basis={pt(0)}>
            <SenderRow {...props} />
          </Box>
        </Box>
      )}
      {!isPassedBy && !isOneRow && (
        <>
          <ActionRow {...props} />
          <SenderRow {...props} />
        </>
      )}
    </Box>
  );
}

/** The QR code, and beside it the same in words. */
function ActionRow(part: Part) {
  const { input, palette, measures } = part;
  const { copy, format } = input;
  const { units } = measures;
  const side = codeSide(format);
  return (
    <Box direction="row" align="center" gap={units(3)}>
      {takesCode(format) && (
        <Code
          value={`https://${copy.shortUrl}`}
          alt={`${copy.scanInstruction}: ${copy.shortUrl}`}
          side={side}
          swatch={palette.text}
          ground={palette.paper}
          correction={measures.isOutdoor ? "Q" : "M"}
          margin={{ start: quietOverhang(side), top: quietOverhang(side) }}
        />
      )}
      <Box grow={1} shrink={1} basis={pt(0)} gap={units(2.3)}>
        {takesCode(format) && (
          <Text
            name="scanInstruction"
            type="label"
            size={measures.type(2.4, "label")}
            leastSize={measures.least("label")}
            lines={1}
            {...smallPrint(palette.secondaryText, { palette, format })}
          >
            {copy.scanInstruction}
          </Text>
        )}
        <ActionLines
          {...part}
          action={5.2}
          detail={3.4}
          leastSize={measures.type(2.6, "action")}
        />
      </Box>
    </Box>
  );
}

/** The code's quiet zone is white on white: it may hang over the margin so that the code aligns. */
const quietOverhang = (side: Pt) => pt(-side * 0.09);

/** The small print, and the logo in the corner with its clear space. */
function SenderRow(part: Part) {
  const { input, palette, measures, flow } = part;
  const { brand, format } = input;
  const width = placedLogoWidth(brand.logo, "horizontal", format);
  const clear = clearSpaceOf(brand.logo, width);
  const isTight = clear > measures.margin.bottom;
  return (
    <Box
      direction="row"
      align="end"
      justify="between"
      gap={pt(clear + measures.units(0.8))}
    >
      <Box grow={1} shrink={1} basis={pt(0)}>
        <LegalLines
          {...part}
          size={measures.type(1.9, "legal")}
          small={measures.type(1.4, "legal")}
          leastSize={measures.type(1.15, "legal")}
          swatch={palette.secondaryText}
        />
      </Box>
      <Mark
        layout="horizontal"
        on={palette.paper}
        width={width}
        margin={{
          top: pt(Math.max(0, clear - measures.units(1.8))),
          bottom: pt(isTight ? clear - measures.margin.bottom : 0),
          end: pt(Math.max(0, clear - flow.end)),
        }}
      />
    </Box>
  );
}

/** One row for sheets that are passed by: no code, nobody must stop. */
function PassingRow(part: Part) {
  const { input, palette, measures } = part;
  const { brand, format } = input;
  const width = placedLogoWidth(brand.logo, "horizontal", format);
  return (
    <Box gap={measures.units(3)}>
      <Box
        direction="row"
        align="center"
        justify="between"
        gap={clearSpaceOf(brand.logo, width)}
      >
        <Box grow={1} shrink={1} basis={pt(0)}>
          <ActionLines
            {...part}
            action={9}
            detail={6.5}
            leastSize={measures.type(2.6, "action")}
          />
        </Box>
        <Mark layout="horizontal" on={palette.paper} width={width} />
      </Box>
      <Imprint
        {...part}
        size={measures.type(1.6, "legal")}
        leastSize={measures.least("legal")}
        swatch={palette.secondaryText}
      />
    </Box>
  );
}
