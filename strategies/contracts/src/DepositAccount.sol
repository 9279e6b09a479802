// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title The code behind every deposit address
/// @notice Can do one thing: send what has arrived to where its factory says, and only its factory may ask. It accepts
/// whatever a payer sends, as an address without code would: every callback is answered, none changes anything.
/// @dev Runs by delegatecall from the proxies that DepositFactory deploys. They end at once on empty calldata, so a
/// transfer with 2,300 gas never gets here, and they hand back exactly one 32-byte word, so every function returns one.
contract DepositAccount {
    using SafeERC20 for IERC20;

    /// @notice The only address that may call `forward`.
    address public immutable factory;

    /// @notice `forward` was called by someone else.
    error NotFactory();
    /// @notice The receiver refused the coin.
    error CoinRefused();

    constructor() {
        factory = msg.sender;
    }

    /// @notice Sends `amount` base units of `token` to `to`; the zero address stands for the chain's coin (wei).
    /// @return Always true; a failure reverts.
    function forward(address token, address to, uint256 amount) external returns (bool) {
        if (msg.sender != factory) revert NotFactory();
        if (token == address(0)) {
            (bool ok,) = to.call{value: amount}("");
            if (!ok) revert CoinRefused();
        } else {
            IERC20(token).safeTransfer(to, amount);
        }
        return true;
    }

    /// @notice ERC-677: some tokens look at this answer.
    function onTokenTransfer(address, uint256, bytes calldata) external pure returns (bool) {
        return true;
    }

    /// @notice ERC-165, for senders that ask before they send.
    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == 0x01ffc9a7 // ERC-165
            || id == 0x150b7a02 // ERC-721 receiver
            || id == 0x4e2312e0 // ERC-1155 receiver
            || id == 0x88a7ca5c; // ERC-1363 receiver
    }

    /// @dev Never reached through a proxy, which ends before it; here for completeness.
    receive() external payable {}

    /// @notice Accepts coin sent with any data, and answers ERC-721, ERC-1155 and ERC-1363 with the selector they expect.
    fallback() external payable {
        assembly ("memory-safe") {
            mstore(0x00, shl(224, shr(224, calldataload(0))))
            return(0x00, 0x20)
        }
    }
}
