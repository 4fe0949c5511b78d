import { clearSpaceOf, leastLogoWidth, pt } from "#brand";
import { Artboard, Box, Mark, Text } from "../elements.tsx";
import { wholeFlow } from "../parts/edges.ts";
import { Ground } from "../parts/grounds.tsx";
import { smallPrint } from "../parts/palette.ts";
import type { CardPart } from "./card-part.ts";

/** The side that is kept: who to ask and how to reach them. */
export function CardBack(part: CardPart) {
  const { palette, measures, flow } = part;
  const { units, margin } = measures;
  return (
    <Artboard>
      <Ground swatch={palette.paper} />
      <Box pin={wholeFlow}>
        <Box
          grow={1}
          shrink={1}
          justify="between"
          gap={units(4)}
          padding={{
            start: flow.start,
            end: flow.end,
            top: margin.top,
            bottom: units(8),
          }}
        >
          <Box direction="row" align="start" gap={units(5)}>
            <Who {...part} />
            <Symbol {...part} />
          </Box>
          <Reach {...part} />
        </Box>
        <Foot {...part} />
      </Box>
    </Artboard>
  );
}

function Who({ input, palette, measures }: CardPart) {
  const { copy, format } = input;
  const { name, role } = copy;
  const { units, least } = measures;
  return (
    <Box grow={1} shrink={1} basis={pt(0)} gap={units(4.4)}>
      <Text
        name="name"
        type="headline"
        is="heading-1"
        size={units(10)}
        leastSize={least("headline")}
        lines={2}
        swatch={palette.promise}
      >
        {name}
      </Text>
      {role !== undefined && (
        <Text
          name="role"
          type="body"
          size={units(6.2)}
          leastSize={least("body")}
          lines={2}
          {...smallPrint(palette.secondaryText, { palette, format })}
        >
          {role}
        </Text>
      )}
    </Box>
  );
}

/** The symbol alone: the name stands on the other side. */
function Symbol({ input, palette, measures, flow }: CardPart) {
  const { brand, format } = input;
  const width = pt(leastLogoWidth(brand.logo, "symbol", format) * 1.35);
  const clear = clearSpaceOf(brand.logo, width);
  return (
    <Mark
      layout="symbol"
      on={palette.paper}
      width={width}
      margin={{
        top: pt(Math.max(0, clear - measures.margin.top)),
        end: pt(Math.max(0, clear - flow.end)),
        bottom: clear,
      }}
    />
  );
}

/** Telephone, mail and web, one to a line, in their own order whichever way the language runs. */
function Reach(part: CardPart) {
  const { telephone, email, web } = part.input.copy;
  return (
    <Box gap={part.measures.units(3.6)}>
      {telephone !== undefined && (
        <Line
          {...part}
          name="telephone"
          text={telephone}
          href={`tel:${telephone.replaceAll(/[^\d+]/gu, "")}`}
        />
      )}
      {email !== undefined && (
        <Line {...part} name="email" text={email} href={`mailto:${email}`} />
      )}
      {web !== undefined && (
        <Line {...part} name="web" text={web} href={`https://${web}`} />
      )}
    </Box>
  );
}

function Line({
  palette,
  measures,
  name,
  text,
  href,
}: CardPart & Readonly<Record<"name" | "text" | "href", string>>) {
  return (
    <Text
      name={name}
      type={name === "web" ? "action" : "body"}
      is="link"
      href={href}
      size={measures.type(6, "body")}
      leastSize={measures.least("body")}
      lines={1}
      swatch={palette.text}
    >
      {`\u2066${text}\u2069`}
    </Text>
  );
}

/** Still water over the promise's color, as on everything that the council prints. */
function Foot({ palette, measures }: CardPart) {
  return (
    <Box>
      <Box
        name="waterline"
        height={measures.units(1.8)}
        fill={palette.accent}
        bleed={["left", "right"]}
      />
      <Box
        name="foot"
        height={measures.units(7)}
        fill={palette.promise}
        bleed={["left", "right", "bottom"]}
      />
    </Box>
  );
}
