import { findQuote as findInSteps } from '@/lib/quote';
import { done } from '@/lib/steps';

/** Where a quote is found, whatever that takes. */
export const findQuote = (...sought: Parameters<typeof findInSteps>) => done(findInSteps(...sought));
