import { Busboy } from '@fastify/busboy';

const limit = 64 * 1024;

/** A body that holds no fields. `status` is what to answer. */
export class UnreadableBody extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** The fields of a form as they were sent; several values of one name as a list. */
export async function readFields(request) {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    throw new UnreadableBody(415, 'Send the fields of a form.');
  }
  try {
    return await parse(body, type);
  } catch (error) {
    throw new UnreadableBody(400, error.message);
  }
}

/** Reads to the end also when it is too much: who is still sending could not read an answer. */
async function readBody(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= limit) parts.push(part);
  }
  if (length > limit) throw new UnreadableBody(413, 'That is too much.');
  return Buffer.concat(parts);
}

function parse(body, type) {
  return new Promise((resolve, reject) => {
    const fields = new Map();
    const parser = new Busboy({ headers: { 'content-type': type } });
    parser.on('field', (name, value) => {
      const values = fields.get(name);
      if (values) values.push(value);
      else fields.set(name, [value]);
    });
    // The form has none. One that is cut off says so itself.
    parser.on('file', (name, file) => file.on('error', reject).resume());
    parser.on('finish', () => {
      const all = [...fields].map(([name, values]) => [
        name,
        values.length > 1 ? values : values[0],
      ]);
      resolve(Object.fromEntries(all));
    });
    parser.on('error', reject);
    parser.end(body);
  });
}
