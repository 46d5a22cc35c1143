/** A member of a class, or a function of the library: `Workbook.insertWorksheetsFromBase64`, `createWorkbook`. */
type MemberName = string;

/**
 * Members that a library lacks though Excel's level promises them, as frozen copies of office.js and Excel for iPad
 * do: taken away from the library's own classes, and given back.
 */
export class HiddenMembers {
  readonly #hidden: { owner: object; name: string; member: PropertyDescriptor }[] = [];

  /** @param excel the library's namespace @throws where the library has no such member anyhow */
  hide(excel: object, member: MemberName): void {
    const [first = '', name] = member.split('.');
    const owner = name === undefined ? excel : part(part(excel, first), 'prototype');
    const key = name ?? first;
    const descriptor = Object.getOwnPropertyDescriptor(owner, key);
    if (!descriptor) throw new Error(`office.js has no ${member}.`);
    this.#hidden.push({ owner, name: key, member: descriptor });
    Reflect.deleteProperty(owner, key);
  }

  show(): void {
    for (const { owner, name, member } of this.#hidden.splice(0)) {
      Object.defineProperty(owner, name, member);
    }
  }
}

/** @throws where there is no such part */
function part(whole: object, name: string): object {
  const found: unknown = Reflect.get(whole, name);
  if ((typeof found !== 'object' && typeof found !== 'function') || found === null) {
    throw new Error(`office.js has no ${name}.`);
  }
  return found;
}
