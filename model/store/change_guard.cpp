// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/change_guard.h"

#include "model/store/store_errors.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> dataVersion(Connection &connection)
{
    auto version = connection.value(u"PRAGMA data_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return version->toLongLong();
}

tl::unexpected<Error> changed(const Connection &connection, const QString &finding)
{
    return tl::unexpected(store_errors::changed(connection.path(), finding));
}

} // namespace

ChangeGuard::ChangeGuard(Connection &connection, platform::FileStamp stamp,
                         std::shared_ptr<const platform::FileTrace> trace, qint64 dataVersion)
    : m_connection(&connection)
    , m_trace(std::move(trace))
    , m_stamp(stamp)
    , m_dataVersion(dataVersion)
{}

Result<ChangeGuard> ChangeGuard::watch(Connection &connection)
{
    const auto stamp = platform::fileStamp(connection.path());
    auto trace = platform::FileTrace::follow(connection.path());
    if (!stamp || !trace)
        return changed(connection, QString::fromStdString((stamp ? trace.error() : stamp.error()).message()));
    const auto version = dataVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    return ChangeGuard(connection, *stamp, std::move(*trace), *version);
}

QString ChangeGuard::movedTo() const
{
    const auto stamp = platform::fileStamp(m_connection->path());
    return stamp && stamp->identity == m_stamp.identity ? QString() : m_trace->path();
}

Error ChangeGuard::gone(const std::error_code &code) const
{
    const QString now = m_trace->path();
    return now.isEmpty() ? store_errors::deleted(m_connection->path(), QString::fromStdString(code.message()))
                         : store_errors::moved(m_connection->path(), now);
}

Result<> ChangeGuard::checkFile() const
{
    const auto stamp = platform::fileStamp(m_connection->path());
    if (!stamp)
        return tl::unexpected(gone(stamp.error()));
    if (stamp->identity != m_stamp.identity)
        return tl::unexpected(store_errors::replaced(m_connection->path()));
    if (*stamp != m_stamp)
        return changed(*m_connection, u"size or time of change differs"_s);
    return {};
}

Result<> ChangeGuard::checkAll() const
{
    if (auto checked = checkFile(); !checked)
        return checked;
    const auto version = dataVersion(*m_connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version != m_dataVersion)
        return changed(*m_connection, u"data_version differs"_s);
    return {};
}

Result<> ChangeGuard::accept()
{
    const auto stamp = platform::fileStamp(m_connection->path());
    if (!stamp)
        return tl::unexpected(gone(stamp.error()));
    if (stamp->identity != m_stamp.identity)
        return tl::unexpected(store_errors::replaced(m_connection->path()));
    m_stamp = *stamp;
    return {};
}

Result<> ChangeGuard::renew()
{
    const auto version = dataVersion(*m_connection);
    if (!version)
        return tl::unexpected(version.error());
    m_dataVersion = *version;
    return accept();
}

} // namespace binder
