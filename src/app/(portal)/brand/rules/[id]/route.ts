import { guideSections, ruleAddress } from "#plugin/portal";
import { guideRefusal } from "../../guide-answer.ts";
import { guideVisitOrNone } from "../../guide-visit.ts";

interface Asked {
  readonly params: Promise<{ readonly id: string }>;
}

/** The address of a rule that stays: it leads to wherever the rule stands now. */
export async function GET(
  request: Request,
  { params }: Asked,
): Promise<Response> {
  const { id } = await params;
  const visit = await guideVisitOrNone();
  const isPage = request.headers.get("accept")?.includes("text/html") ?? false;
  if (!visit)
    return isPage
      ? goTo(
          `/sign-in?${new URLSearchParams({ next: `/brand/rules/${encodeURIComponent(id)}` })}`,
        )
      : guideRefusal();
  const sections = await guideSections(visit.payload, visit);
  for (const section of sections)
    for (const rule of section.rules)
      if (rule.id === id) return goTo(ruleAddress(section, rule));
  // Not a rule, withdrawn, or not for whoever asks: the guide's own page says so.
  return goTo("/brand/no-such-rule");
}

const goTo = (location: string): Response =>
  new Response(null, {
    status: 302,
    headers: { location, "cache-control": "no-cache", vary: "cookie" },
  });
