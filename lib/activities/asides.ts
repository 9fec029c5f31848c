import { z } from 'zod';
import { LONGEST_ITEM } from './lines';
import type { WidgetSchema } from './widget';

const confidence = z.enum(['not-sure', 'fairly', 'very']);
const misread = z.array(z.string().max(LONGEST_ITEM)).max(40);

const asides = z.object({
  /** How sure the learner was before the reveal. */
  confidence: confidence.optional().catch(undefined),
  /** The learner's words that, as the learner says, were not read as they were meant. */
  misread: misread.optional().catch(undefined),
});

/**
 * A widget's schema that also keeps what learners say beside their answer: how sure they are, and where they were misread. It stands
 * beside the answer's own fields under names that no widget uses, so answers that were stored without it are read as before, and a widget
 * never sees it.
 */
export const withAsides = (schema: WidgetSchema): WidgetSchema => ({
  ...schema,
  answer: schema.answer.and(asides),
  fromFields(fields, props) {
    const given = schema.fromFields(fields, props);
    const sure = confidence.safeParse(fields.all('confidence')[0]);
    const objections = misread.safeParse(fields.all('misread'));
    return {
      ...(given as object),
      ...(sure.success && { confidence: sure.data }),
      ...(objections.success && objections.data.length > 0 && { misread: objections.data }),
    };
  },
});
