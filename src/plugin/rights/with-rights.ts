import type { Payload } from "payload";
import type { Day, Toolkit } from "#brand";
import {
  findElections,
  noRights,
  outputUse,
  periodsFor,
  rightsOf,
  todayInLondon,
  verdictOf,
} from "#collections";
import type { RenderRequest } from "#render";

/**
 * Asks whether each photograph of a toolkit may be used in each of some outputs, and sends the
 * verdicts along with the requests. Licences and consents stay behind: the engine sees none. What is
 * known of elections goes along too, since only the engine knows which words an output says.
 */
export async function withRights(
  payload: Payload,
  toolkit: Toolkit,
  requests: readonly RenderRequest[],
): Promise<readonly RenderRequest[]> {
  const { photographs, terms } = toolkit;
  const rights = await rightsOf(
    payload,
    photographs.map(({ id }) => id),
  );
  const moment = new Date();
  const register = await findElections(payload, moment);
  const preElectionPeriods = periodsFor(
    { toolkit: toolkit.slug, terms },
    register,
    moment,
  );
  const verdictsOn = (request: RenderRequest, asked: Day) =>
    photographs
      .filter(({ id }) => id === (request.photograph ?? id))
      .map(({ credit, id }) => {
        const output = {
          purpose: request.purpose,
          format: request.format.code,
          template: request.template.name,
          options: request.options,
        };
        const use = outputUse(output, credit, {
          asked,
          terms,
          printRun: request.copies,
          preElectionPeriods,
        });
        return verdictOf(rights.get(id) ?? noRights(id), use);
      });
  return requests.map((request) => {
    const asked = request.asked ?? todayInLondon();
    return {
      ...request,
      asked,
      rights: verdictsOn(request, asked),
      election: { register, moment },
    };
  });
}
