/** A study time in words: '45 minutes', '1 hour', '2 hours 15 minutes'. */
export const durationText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  const parts = [hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`, rest > 0 && `${rest} ${rest === 1 ? 'minute' : 'minutes'}`];
  return parts.filter(Boolean).join(' ') || 'no time';
};
