import { i18n } from '#i18n';

/** Every permission in the manifests. Each has its name and its reason under `settings.*`. */
const PERMISSIONS = ['pages', 'scripting', 'storage', 'unlimitedStorage', 'activeTab', 'contextMenus'] as const;

/** Firefox has its sidebar without asking. */
const IN_CHROMIUM = ['sidePanel'] as const;

/** What the extension may do, and why it must. */
export function PermissionList() {
  const permissions = [...PERMISSIONS, ...(import.meta.env.FIREFOX ? [] : IN_CHROMIUM)];
  return (
    <section aria-labelledby="permissions-title">
      <h2 id="permissions-title">{i18n.t('settings.permissions')}</h2>
      <dl class="reasons">
        {permissions.map(name => (
          <div key={name}>
            <dt>{i18n.t(`settings.permission_${name}`)}</dt>
            <dd>{i18n.t(`settings.reason_${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
