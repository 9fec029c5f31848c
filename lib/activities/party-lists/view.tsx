import { Box } from '@/lib/ui/box';
import { ExplanationReply } from '@/lib/ui/explanation-reply';
import { countVerdicts, outcomeOfItems } from '@/lib/ui/party-boxes';
import { TwoLists, TwoListsOfBoxes } from '@/lib/ui/two-lists';
import { LONGEST_ITEM, LONGEST_TEXT } from '../lines';
import type { WidgetView } from '../widget';
import type { PartyListsReply } from './reply';
import type { PartyListsAnswer, PartyListsPublicProps } from './schema';

/** Two lists of boxes and the question about the relationships. */
export const partyListsView: WidgetView<PartyListsPublicProps, PartyListsAnswer, PartyListsReply> = {
  Fields({ props, answer, handedIn, reply, idBase }) {
    return (
      <>
        <TwoListsOfBoxes answer={answer} handedIn={handedIn} reply={reply} count={props.count} idBase={idBase} maxLength={LONGEST_ITEM} />
        <Box
          id={`${idBase}-explanation`}
          name="explanation"
          label={props.explain}
          value={answer?.explanation ?? ''}
          about={handedIn?.explanation}
          maxLength={LONGEST_TEXT}
          lines={4}
        >
          {reply?.explanation && <ExplanationReply words={reply.explanation} />}
        </Box>
      </>
    );
  },
  ReadOnly({ props, answer, reply }) {
    return (
      <>
        <TwoLists answer={answer} reply={reply} />
        <h4>{props.explain}</h4>
        <p>{answer.explanation.trim() || 'Left empty'}</p>
        {reply?.explanation && <ExplanationReply words={reply.explanation} />}
      </>
    );
  },
  summary: (reply) => countVerdicts([...reply.customers, ...reply.consumers]),
  outcome: (reply) => outcomeOfItems([...reply.customers, ...reply.consumers]),
};
