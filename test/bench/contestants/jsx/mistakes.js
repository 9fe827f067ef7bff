/** What is wrong with a filled-in form, in the order of its fields. */
export function mistakesIn(data, contact) {
  const text = (name) => String(data.get(name) ?? '').trim();
  const phone = text('phone');
  const checks = [
    [!text('name'), 'name', contact.needName],
    [!phone && !text('email'), 'phone', contact.needReach],
    [phone && !/(\d\D*){3}/.test(phone), 'phone', contact.badPhone],
    [text('message').length > 1000, 'message', contact.overLimit],
    [phone && !data.has('consent'), 'consent', contact.needConsent],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, field, message]) => ({ field, message }));
}
