import { Box } from '@/lib/ui/box';
import { countVerdicts, outcomeOfItems, PartyBoxes, PartyItems } from '@/lib/ui/party-boxes';
import { TwoLists } from '@/lib/ui/two-lists';
import { LONGEST_ITEM } from '../lines';
import type { WidgetView } from '../widget';
import type { OwnOrganisationReply } from './reply';
import type { OwnOrganisationAnswer, OwnOrganisationProps } from './schema';

/** The organisation in a few words, and its two lists. */
export const ownOrganisationView: WidgetView<OwnOrganisationProps, OwnOrganisationAnswer, OwnOrganisationReply> = {
  Fields({ props, answer, handedIn, reply, idBase }) {
    const boxes = { count: props.count, idBase, maxLength: LONGEST_ITEM };
    return (
      <>
        <Box
          id={`${idBase}-organisation`}
          name="organisation"
          label="Your organisation, in a few words"
          value={answer?.organisation ?? ''}
          maxLength={LONGEST_ITEM}
        />
        <TwoLists>
          <PartyBoxes
            list="customers"
            values={answer?.customers ?? []}
            handedIn={handedIn?.customers ?? null}
            reply={reply?.customers ?? null}
            {...boxes}
          />
          <PartyBoxes
            list="consumers"
            values={answer?.consumers ?? []}
            handedIn={handedIn?.consumers ?? null}
            reply={reply?.consumers ?? null}
            {...boxes}
          />
        </TwoLists>
      </>
    );
  },
  ReadOnly({ answer, reply }) {
    return (
      <>
        <p>
          <strong>Organisation:</strong> {answer.organisation.trim() || 'not said'}
        </p>
        <TwoLists>
          <PartyItems list="customers" values={answer.customers} reply={reply?.customers ?? null} />
          <PartyItems list="consumers" values={answer.consumers} reply={reply?.consumers ?? null} />
        </TwoLists>
      </>
    );
  },
  summary: (reply) => countVerdicts([...reply.customers, ...reply.consumers]),
  outcome: (reply) => outcomeOfItems([...reply.customers, ...reply.consumers]),
};
