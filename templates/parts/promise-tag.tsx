import { pt, type CouncilPromise, type LanguageTag, type Pt } from "#brand";
import { Box, Text, Vector } from "../elements.tsx";

/** Icon and label of the promise: color alone never says which one it is. */
export function PromiseTag(props: {
  readonly promise: CouncilPromise;
  readonly language: LanguageTag;
  /** Size of the label. */
  readonly size: Pt;
  readonly swatch: string;
  readonly fill?: string;
}) {
  const { promise, language, size, swatch, fill } = props;
  const em = (count: number) => pt(size * count);
  return (
    <Box
      name="promise"
      direction="row"
      align="center"
      gap={em(0.5)}
      alignSelf="start"
      {...(fill && {
        fill,
        radius: em(2),
        padding: {
          top: em(0.5),
          bottom: em(0.5),
          start: em(0.7),
          end: em(0.95),
        },
      })}
    >
      <Vector
        name="promise icon"
        art={promise.icon}
        swatch={swatch}
        subject="icon"
        width={em(1.5)}
        height={em(1.5)}
      />
      <Text
        name="promise"
        type="label"
        size={size}
        swatch={swatch}
        is="caption"
        lines={1}
      >
        {promise.title[language] ?? Object.values(promise.title)[0]}
      </Text>
    </Box>
  );
}
