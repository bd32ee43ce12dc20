/** A text between quotation marks, shortened to what tells it from others. */
export function quote(text: string, part: 'beginning' | 'end' = 'beginning'): string {
  const most = 60
  if (text.length <= most) return `“${text}”`
  return part === 'end' ? `“…${text.slice(-most).replace(/^\S* /, '')}”` : `“${text.slice(0, most).replace(/ \S*$/, '')}…”`
}
