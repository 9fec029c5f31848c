import { Box } from '@/lib/ui/box';
import { countVerdicts, outcomeOfItems } from '@/lib/ui/party-boxes';
import { TwoLists, TwoListsOfBoxes } from '@/lib/ui/two-lists';
import { LONGEST_ITEM } from '../lines';
import type { WidgetView } from '../widget';
import type { OwnOrganisationReply } from './reply';
import type { OwnOrganisationAnswer, OwnOrganisationProps } from './schema';

/** The organisation in a few words, and its two lists. */
export const ownOrganisationView: WidgetView<OwnOrganisationProps, OwnOrganisationAnswer, OwnOrganisationReply> = {
  Fields({ props, answer, handedIn, reply, idBase }) {
    return (
      <>
        <Box
          id={`${idBase}-organisation`}
          name="organisation"
          label="Your organisation, in a few words"
          value={answer?.organisation ?? ''}
          maxLength={LONGEST_ITEM}
        />
        <TwoListsOfBoxes answer={answer} handedIn={handedIn} reply={reply} count={props.count} idBase={idBase} maxLength={LONGEST_ITEM} />
      </>
    );
  },
  ReadOnly({ answer, reply }) {
    return (
      <>
        <p>
          <strong>Organisation:</strong> {answer.organisation.trim() || 'not said'}
        </p>
        <TwoLists answer={answer} reply={reply} />
      </>
    );
  },
  summary: (reply) => countVerdicts([...reply.customers, ...reply.consumers]),
  outcome: (reply) => outcomeOfItems([...reply.customers, ...reply.consumers]),
};
