import { method } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { asText } from './arguments';

/** What Office itself, not Excel, does for an add-in. */
export interface OfficeServices {
  /** `Visible` where the add-in shows its pane, `Background` where it hides it. */
  readonly onRuntimeState: (state: string) => void;
}

const addinInternalService: ObjectType<OfficeServices> = defineType({
  name: 'AddinInternalService',
  members: { NotifyActionHandlerReady: method('1.1', () => null) },
});

const appRuntimeService: ObjectType<OfficeServices> = defineType({
  name: 'AppRuntimeService',
  members: {
    SetAppRuntimeState: method('1.1', ({ onRuntimeState }, [state]) => {
      onRuntimeState(asText(state));
    }),
  },
});

/** A service by the name that the library asks for; null for one that this host does not have. */
export function officeService(services: OfficeServices, typeName: string): WireObject | null {
  switch (typeName) {
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternalService.of(services);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return appRuntimeService.of(services);
    default:
      return null;
  }
}
