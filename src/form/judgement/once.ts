/**
 * Works an answer out once for each subject, and gives the same one again as long as the subject is there. Forms and
 * their rows never change, and many rules ask the same of each.
 */
export function once<Subject extends object, Answer extends object>(
  workOut: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, Answer>();
  return (subject) => {
    const found = known.get(subject);
    if (found) return found;
    const answer = workOut(subject);
    known.set(subject, answer);
    return answer;
  };
}
